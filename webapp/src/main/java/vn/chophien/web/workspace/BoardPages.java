package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.account.SessionService;
import vn.chophien.complaint.ComplaintService;
import vn.chophien.guide.GuideService;
import vn.chophien.order.OrderFilter;
import vn.chophien.order.OrderService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.account.SignedIn;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Cookies;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The board of orders: what a seller has to do next comes first. */
@Path("nha-ban")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class BoardPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    OrderService orders;

    @Inject
    ComplaintService complaints;

    @Inject
    Chores chores;

    @Inject
    GuideService guide;

    @Inject
    Cookies cookies;

    @GET
    public JteModel show(
            @QueryParam("buoc") @DefaultValue("") String step,
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("trang") @DefaultValue("") String page) {
        long seller = workspace.seller().id();
        if (!workspace.may(SellerRight.SEE_ORDERS)) {
            return start();
        }
        BoardCounts counts = new BoardCounts(
                orders.counts(seller, Instant.EPOCH, workspace.actor()), orders.troubled(seller, workspace.actor()));
        BoardColumn column = step.isEmpty() ? counts.first() : named(step);
        OrderFilter filter = text.isBlank()
                ? new OrderFilter(seller, column.statuses(), "", column == BoardColumn.TROUBLED)
                : new OrderFilter(seller, Set.of(), text.strip());
        ListAddress address = ListAddress.of("/nha-ban")
                .with("buoc", text.isBlank() ? step : "")
                .with("tim", text.strip());
        return new StaticTemplates()
                .workspaceBoard(
                        site,
                        workspace.desk(),
                        choice(),
                        workspace.may(SellerRight.VOICES) ? complaints.waiting(seller, workspace.actor()) : 0,
                        chores.of(seller),
                        guide.firstSteps(seller, workspace.actor()),
                        counts,
                        column,
                        orders.list(filter, ListAddress.paging(page), workspace.actor()),
                        address,
                        workspace.now());
    }

    /** For whoever has nothing to do with orders: where their own work is. */
    private JteModel start() {
        return new StaticTemplates().workspaceStart(site, workspace.desk(), choice());
    }

    private SellerChoice choice() {
        return SellerChoice.of(workspace);
    }

    /** For people who work for more than one seller. */
    @POST
    @Path("doi-gian")
    public Response choose(MultivaluedMap<String, String> values) {
        String slug = Form.of(values).text("gian");
        return workspace.own().stream()
                .filter(seller -> seller.slug().equals(slug))
                .findFirst()
                .map(seller -> Response.fromResponse(Flash.redirect("/nha-ban"))
                        .cookie(cookies.hidden(SignedIn.CHOICE, seller.slug(), SessionService.LIFE))
                        .build())
                .orElseThrow(() -> InvalidInput.of("gian", "Hãy chọn một người bán trong danh sách."));
    }

    private static BoardColumn named(String step) {
        return BoardColumn.named(step)
                .orElseThrow(() -> InvalidInput.of("buoc", "Bảng đơn hàng không có cột này. Hãy chọn lại."));
    }
}
