package vn.chophien.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSize;

/** A name that is a hash never means another picture, so browsers keep it for good. */
@Path("anh/{hash: [0-9a-f]{64}}{size: (-nho|-vua)?}.jpg")
@RequestScoped
public class PicturePages {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Inject
    MediaService media;

    @GET
    @Produces("image/jpeg")
    public Response show(@PathParam("hash") String hash, @PathParam("size") String size) {
        return media.file(hash, PictureSize.ofSuffix(size))
                .map(bytes ->
                        Response.ok(bytes).header("Cache-Control", FOR_GOOD).build())
                .orElseGet(() -> Response.status(404).build());
    }
}
