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
import vn.chophien.shared.NotFound;
import vn.chophien.site.DiaryBook;
import vn.chophien.site.LineEvidenceService;

/** Spoken notes that a phone sends before the diary line that names them, as {@link DiaryPictureResource} takes pictures. */
@Path("v1/seasons/{season}/voices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@ReadsItself
public class DiaryVoiceResource {

    private static final int NOTES = 120;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    SessionCaller caller;

    @Inject
    DiaryBook diary;

    @Inject
    LineEvidenceService evidence;

    @Inject
    RateLimit limit;

    /** @param hash names the note in its line */
    public record VoiceJson(String hash) {}

    @POST
    public VoiceJson take(@PathParam("season") String season, InputStream body) throws IOException {
        Actor actor = caller.required();
        if (!season.matches("\\d{1,18}")) {
            throw new NotFound("season", season);
        }
        long id = Long.parseLong(season);
        limit.take("voice:" + diary.photosOf(id, actor).key(), NOTES, WINDOW);
        return new VoiceJson(evidence.keepVoice(id, body.readNBytes(LineEvidenceService.MOST_VOICE_BYTES + 1), actor));
    }
}
