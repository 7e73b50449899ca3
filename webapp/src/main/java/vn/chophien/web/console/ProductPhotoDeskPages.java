package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.catalogue.ProductPhotoService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;

/** Staff look at a product's new photos, one by one. */
@Path("quan-ly/san-pham/{id}/anh/{hash: [0-9a-f]{64}}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ProductPhotoDeskPages {

    @Inject
    Console console;

    @Inject
    ProductPhotoService photos;

    @Inject
    ProductDeskPages product;

    @POST
    @Path("nhan")
    public Response accept(@PathParam("id") String id, @PathParam("hash") String hash) {
        photos.accept(Choices.id(id), hash, console.staff());
        return done(id);
    }

    @POST
    @Path("khong-nhan")
    public Response refuse(
            @PathParam("id") String id, @PathParam("hash") String hash, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            photos.refuse(Choices.id(id), hash, form.text("photo-reason"), console.staff());
            return done(id);
        } catch (InvalidInput wrong) {
            values.putSingle("anh", hash);
            Form again = form.with(
                    Map.of("photo-reason", wrong.sentences().values().iterator().next()));
            return Response.status(400)
                    .entity(product.shown(Choices.id(id), again))
                    .build();
        }
    }

    private static Response done(String id) {
        return Flash.redirect("/quan-ly/san-pham/" + Choices.id(id) + "#anh-san-pham", "da-xem-anh");
    }
}
