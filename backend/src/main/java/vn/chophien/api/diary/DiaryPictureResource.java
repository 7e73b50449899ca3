package vn.chophien.api.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import vn.chophien.account.Actor;
import vn.chophien.account.RateLimit;
import vn.chophien.api.ReadsItself;
import vn.chophien.media.MediaService;
import vn.chophien.media.Picture;
import vn.chophien.media.PictureSender;
import vn.chophien.shared.NotFound;
import vn.chophien.site.DiaryBook;

/**
 * Pictures that a phone sends before the diary line that names them. The same one sent again has the same answer. Nothing
 * of it is read before its sender is known.
 */
@Path("v1/seasons/{season}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@ReadsItself
public class DiaryPictureResource {

    private static final int PICTURES = 240;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    SessionCaller caller;

    @Inject
    DiaryBook diary;

    @Inject
    MediaService media;

    @Inject
    RateLimit limit;

    /** @param hash names the picture as it is kept, which is not as it was sent */
    public record PictureJson(String hash, int width, int height, long bytes) {}

    @POST
    public PictureJson take(@PathParam("season") String season, InputStream body) throws IOException {
        Actor actor = caller.required();
        if (!season.matches("\\d{1,18}")) {
            throw new NotFound("season", season);
        }
        PictureSender sender = diary.photosOf(Long.parseLong(season), actor);
        limit.take("picture:" + sender.key(), PICTURES, WINDOW);
        Picture kept = media.take(body.readNBytes(MediaService.MOST_BYTES + 1), sender);
        return new PictureJson(kept.hash(), kept.width(), kept.height(), kept.size());
    }
}
