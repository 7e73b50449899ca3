package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.place.PlaceService;
import vn.chophien.site.EditableSite;
import vn.chophien.site.SiteKeeping;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Adding a place of production and changing what is said of it. */
@Path("nha-ban/noi-san-xuat")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.DIARY, act = SellerRight.DIARY)
public class SiteEditPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteKeeping keeping;

    @Inject
    PlaceService places;

    @Inject
    @ConfigProperty(name = "chophien.province", defaultValue = "19")
    String province;

    @GET
    @Path("moi")
    public JteModel fresh() {
        return page(null, SiteForm.blank(UUID.randomUUID().toString()));
    }

    @POST
    @Path("moi")
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return answered(
                null, form, () -> keeping.add(workspace.seller().id(), SiteForm.read(form, null), workspace.actor()));
    }

    @GET
    @Path("{id}")
    public JteModel edit(@PathParam("id") String id) {
        EditableSite place = keeping.editable(Choices.id(id), workspace.actor());
        return page(place, SiteForm.of(place));
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        EditableSite place = keeping.editable(Choices.id(id), workspace.actor());
        Form form = Form.of(values);
        return answered(place, form, () -> {
            keeping.edit(place.id(), SiteForm.read(form, place.kind()), workspace.actor());
            return place.id();
        });
    }

    private Response answered(@Nullable EditableSite place, Form form, LongSupplier work) {
        return Submitted.answer(
                form,
                () -> Flash.redirect("/nha-ban/vung-trong/" + work.getAsLong(), "da-luu"),
                again -> page(place, again));
    }

    private JteModel page(@Nullable EditableSite place, Form form) {
        return new StaticTemplates().workspaceSiteForm(site, workspace.desk(), place, places.communes(province), form);
    }
}
