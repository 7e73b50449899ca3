package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ListingFilter;
import vn.chophien.cooperative.Gs1MemberService;
import vn.chophien.cooperative.SellerFilter;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.cooperative.SellerView;
import vn.chophien.enforcement.SellerStopService;
import vn.chophien.shared.Paging;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The register of sellers, and each with its papers. */
@Path("quan-ly/nguoi-ban")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class SellerDeskPages {

    private static final Paging A_GLANCE = new Paging(1, 10);

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SellerService sellers;

    @Inject
    Gs1MemberService members;

    @Inject
    CatalogueService catalogue;

    @Inject
    SellerStopService stops;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("trang-thai") @DefaultValue("") String status,
            @QueryParam("trang") @DefaultValue("") String page) {
        SellerFilter filter = new SellerFilter(
                text.strip(), Choices.read(SellerKind.class, kind), Choices.read(SellerStatus.class, status), null);
        ListAddress address = ListAddress.of("/quan-ly/nguoi-ban")
                .with("tim", text.strip())
                .with("loai", kind)
                .with("trang-thai", status);
        return new StaticTemplates()
                .consoleSellers(
                        site,
                        console.desk(),
                        sellers.forStaff(filter, ListAddress.paging(page), console.staff()),
                        address);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    /** Writes down what GS1 gave to the seller. */
    @POST
    @Path("{id}/gs1")
    public Response gs1(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long sellerId = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    members.write(sellerId, form.text("prefix"), form.text("gln"), console.staff());
                    return Flash.redirect("/quan-ly/nguoi-ban/" + sellerId, "da-luu");
                },
                again -> page(sellerId, again));
    }

    private JteModel page(long id, Form form) {
        SellerView seller = sellers.seller(id);
        return new StaticTemplates()
                .consoleSeller(
                        site,
                        console.desk(),
                        seller,
                        sellers.payTo(seller.id()),
                        catalogue.forStaff(new ListingFilter("", null, seller.id()), A_GLANCE, console.staff()),
                        audit.entries("seller", seller.slug()),
                        members.of(seller.id()),
                        stops.of(seller.id(), console.staff()),
                        form);
    }
}
