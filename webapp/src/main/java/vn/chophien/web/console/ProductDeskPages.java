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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ListingFilter;
import vn.chophien.catalogue.ListingSummary;
import vn.chophien.catalogue.ProductPhotoService;
import vn.chophien.catalogue.ProductReview;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.catalogue.ProductView;
import vn.chophien.oversight.OversightService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.site.SiteService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Products as staff see them: the queue of new ones, all of them, and one beside the papers that stand behind it. */
@Path("quan-ly")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ProductDeskPages {

    private static final Paging FIRST = new Paging(1, 50);

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    CatalogueService catalogue;

    @Inject
    ProductReview review;

    @Inject
    ProductPhotoService photos;

    @Inject
    OversightService oversight;

    @Inject
    SiteService sites;

    @Inject
    AuditLog audit;

    @GET
    @Path("duyet")
    public JteModel queue(@QueryParam("trang") @DefaultValue("") String page) {
        Slice<ListingSummary> pending = review.pending(ListAddress.paging(page), console.staff());
        return new StaticTemplates()
                .consoleQueue(
                        site,
                        console.desk(),
                        pending,
                        oversight.flagCounts(
                                pending.rows().stream().map(ListingSummary::id).toList(), console.staff()),
                        review.rewritten(FIRST, console.staff()),
                        photos.waiting(console.staff()),
                        ListAddress.of("/quan-ly/duyet"),
                        console.now());
    }

    @GET
    @Path("san-pham")
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("trang-thai") @DefaultValue("") String status,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        ListingFilter filter =
                new ListingFilter(text.strip(), Choices.read(ProductStatus.class, status), Choices.idOrNull(seller));
        ListAddress address = ListAddress.of("/quan-ly/san-pham")
                .with("tim", text.strip())
                .with("trang-thai", status)
                .with("nguoi-ban", seller);
        return new StaticTemplates()
                .consoleProducts(
                        site,
                        console.desk(),
                        catalogue.forStaff(filter, ListAddress.paging(page), console.staff()),
                        address);
    }

    @GET
    @Path("san-pham/{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(catalogue.listing(Choices.id(id), console.staff()), Form.blank());
    }

    @POST
    @Path("san-pham/{id}")
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        ProductView product = catalogue.listing(Choices.id(id), console.staff());
        try {
            return Flash.redirect("/quan-ly/duyet", carriedOut(product.id(), form));
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(product, form.with(named(invalid.sentences(), form))))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page(
                            catalogue.listing(product.id(), console.staff()), form.withRefusal(violation.sentence())))
                    .build();
        }
    }

    private String carriedOut(long productId, Form form) {
        int version = Choices.version(form.text("version"));
        String reason = reason(form);
        switch (form.text("quyet-dinh")) {
            case "duyet" -> {
                review.approve(productId, version, console.staff());
                return "da-duyet";
            }
            case "tu-choi" -> {
                review.refuse(productId, version, reason, console.staff());
                return "da-tu-choi";
            }
            case "hoi-them" -> {
                review.ask(productId, version, reason, console.staff());
                return "da-hoi-them";
            }
            case "giu-ban-moi" -> {
                review.acceptTexts(productId, version, console.staff());
                return "da-xem-noi-dung";
            }
            case "lay-lai" -> {
                review.takeTextsBack(productId, version, form.text("text-reason"), console.staff());
                return "da-lay-lai";
            }
            case "an" -> {
                review.hide(productId, version, reason, console.staff());
                return "da-an";
            }
            default -> throw InvalidInput.of("quyet-dinh", "Hãy chọn duyệt hay từ chối.");
        }
    }

    /** Reasons that were ticked, then what was typed. */
    private static String reason(Form form) {
        List<String> ticked = form.values().getOrDefault("mau", List.of());
        return Stream.concat(ticked.stream(), Stream.of(form.text("reason")))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The page may ask for two reasons; a complaint belongs to the form that was sent. */
    private static Map<String, String> named(Map<String, String> sentences, Form form) {
        String reason = sentences.get("reason");
        return reason != null && form.text("quyet-dinh").equals("lay-lai") ? Map.of("text-reason", reason) : sentences;
    }

    /** One product, with a form that comes back from a page of its own. */
    JteModel shown(long id, Form form) {
        return page(catalogue.listing(id, console.staff()), form);
    }

    private JteModel page(ProductView product, Form form) {
        return new StaticTemplates()
                .consoleProduct(
                        site,
                        console.desk(),
                        product,
                        oversight.flags(product, console.staff()),
                        photos.photos(product.id(), console.staff()),
                        review.textChange(product, console.staff()),
                        review.lastSeen(product.id(), console.staff()),
                        sites.sitesOf(product.seller().id()),
                        oversight.photos(product.seller().id(), console.staff()),
                        audit.entries("product", product.slug()),
                        form,
                        console.now());
    }
}
