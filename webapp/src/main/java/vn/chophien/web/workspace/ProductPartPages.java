package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.ProductPhotoService;
import vn.chophien.catalogue.sheet.NewProductService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;

/** What belongs to a product besides its texts: photos and packs. Each is sent by a form of its own on the product's page. */
@Path("nha-ban/san-pham")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class ProductPartPages {

    @Inject
    Workspace workspace;

    @Inject
    ProductPhotoService photos;

    @Inject
    NewProductService products;

    @Inject
    FormPhotos chosen;

    @Inject
    ProductPage page;

    @Context
    HttpServletRequest request;

    @POST
    @TakesPictures
    @Path("{id}/anh")
    public Response add(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        long id = Choices.id(typed);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    chosen.take(form, Uploads.of(request), photos.sender(id, workspace.actor()));
                    photos.add(id, form.all(FormPhotos.FIELD), workspace.actor());
                    return back(id, "da-them-anh");
                },
                again -> page.withPhotoForm(id, again));
    }

    @POST
    @Path("{id}/anh/{hash: [0-9a-f]{64}}/{deed: dau|bo|lay-lai|xoa}")
    public Response change(
            @PathParam("id") String typed, @PathParam("hash") String hash, @PathParam("deed") String deed) {
        long id = Choices.id(typed);
        return Submitted.answer(
                Form.blank(),
                () -> {
                    switch (deed) {
                        case "dau" -> photos.putFirst(id, hash, workspace.actor());
                        case "bo" -> photos.remove(id, hash, workspace.actor());
                        case "lay-lai" -> photos.takeBack(id, hash, workspace.actor());
                        default -> photos.forget(id, hash, workspace.actor());
                    }
                    return back(id, deed.equals("bo") ? "da-bo-anh" : "da-luu");
                },
                again -> page.withPhotoForm(id, again));
    }

    @POST
    @Path("{id}/quy-cach")
    public Response addPack(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        long id = Choices.id(typed);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    int version = Choices.version(form.text("version"));
                    products.addPack(id, version, NewProductForm.pack(form), workspace.actor());
                    return Flash.redirect("/nha-ban/san-pham/" + id + "#quy-cach", "da-luu");
                },
                again -> page.withPackForm(id, again));
    }

    @POST
    @Path("{id}/quy-cach/{item}/{deed: ngung|ban-lai}")
    public Response activate(
            @PathParam("id") String typed, @PathParam("item") String item, @PathParam("deed") String deed) {
        long id = Choices.id(typed);
        products.activate(id, Choices.id(item), deed.equals("ban-lai"), workspace.actor());
        return Flash.redirect("/nha-ban/san-pham/" + id + "#quy-cach", "da-luu");
    }

    private static Response back(long id, String code) {
        return Flash.redirect("/nha-ban/san-pham/" + id + "#anh-san-pham", code);
    }
}
