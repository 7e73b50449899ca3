package vn.chophien.web.workspace;

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
import java.util.OptionalLong;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.aftersale.ReturnGoods;
import vn.chophien.aftersale.ReturnRefundService;
import vn.chophien.aftersale.ReturnService;
import vn.chophien.aftersale.ReturnSortingService;
import vn.chophien.aftersale.ReturnView;
import vn.chophien.aftersale.SortReturn;
import vn.chophien.order.OrderService;
import vn.chophien.payment.RefundView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.RefundDesk;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Goods that buyers want to send back, and the seller's steps. */
@Path("nha-ban/tra-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
public class OwnReturnPages {

    private static final String HOME = "/nha-ban/tra-hang";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    ReturnService returns;

    @Inject
    ReturnRefundService refunds;

    @Inject
    ReturnSortingService sorting;

    @Inject
    RefundDesk desk;

    @Inject
    OrderService orders;

    @GET
    public JteModel list(@QueryParam("loai") @DefaultValue("") String which) {
        boolean over = which.equals("xong");
        return new StaticTemplates()
                .workspaceReturns(
                        site,
                        workspace.desk(),
                        returns.ofSeller(workspace.seller().id(), !over, workspace.actor()),
                        over,
                        Times.dayOf(workspace.now()));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String typedId, MultivaluedMap<String, String> values) {
        long id = Choices.id(typedId);
        Form form = Form.of(values);
        return Submitted.answer(form, () -> carriedOut(id, form, workspace.actor()), again -> page(id, again));
    }

    private Response carriedOut(long id, Form form, Actor actor) {
        switch (form.text("viec")) {
            case "hoan-ngay" -> returns.agree(id, actor);
            case "gui-hang" -> returns.askForGoods(id, form.text("note"), actor);
            case "tu-choi" -> returns.refuse(id, form.text("note"), actor);
            case "da-nhan" -> returns.receive(id, actor);
            case "xep-hang" -> {
                sorting.sort(new SortReturn(id, form.text(LotForm.KEY), parts(id, form)), actor);
                return Flash.redirect(HOME + "/" + id, "da-xep-hang");
            }
            case "hoan-tien" -> {
                return refunded(id, actor);
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang.");
        }
        return Flash.redirect(HOME + "/" + id, "da-luu");
    }

    private List<SortReturn.Part> parts(long id, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        List<SortReturn.Part> parts = sorting.left(id, workspace.actor()).stream()
                .map(goods -> new SortReturn.Part(
                        goods.lineId(),
                        goods.lotId(),
                        steps(form, goods.stockField(), goods, wrong),
                        steps(form, goods.discardField(), goods, wrong),
                        form.text(goods.reasonField())))
                .toList();
        wrong.throwIfAny();
        return parts;
    }

    private static long steps(Form form, String field, ReturnGoods goods, InvalidInput.Collector wrong) {
        OptionalLong steps = QuantityReader.steps(form.text(field), goods.most().scale());
        wrong.require(steps.isPresent(), field, "Số lượng phải là số, nhiều nhất " + goods.most() + ".");
        return steps.orElse(0);
    }

    /** What the seller still has to do about the money is on the order's page of refunds. */
    private Response refunded(long id, Actor actor) {
        RefundView refund = refunds.refund(id, actor).orElse(null);
        if (refund == null) {
            return Flash.redirect(HOME + "/" + id, "da-luu");
        }
        String page = "/nha-ban/don-hang/" + refund.orderNumber() + "/hoan-tien";
        return Flash.redirect(page, desk.followed(refund, actor));
    }

    private JteModel page(long id, Form form) {
        ReturnView found = returns.find(id, workspace.actor());
        return new StaticTemplates()
                .workspaceReturnShow(
                        site,
                        workspace.desk(),
                        found,
                        orders.details(found.orderNumber(), workspace.actor()),
                        sorting.left(id, workspace.actor()),
                        sorting.sorted(id, workspace.actor()),
                        form,
                        Times.dayOf(workspace.now()));
    }
}
