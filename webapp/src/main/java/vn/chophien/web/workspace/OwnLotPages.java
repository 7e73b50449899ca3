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
import java.time.LocalDate;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.aftersale.ReturnSortingService;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerSummary;
import vn.chophien.lot.DestroyLot;
import vn.chophien.lot.LotFilter;
import vn.chophien.lot.LotItem;
import vn.chophien.lot.LotMaking;
import vn.chophien.lot.LotMoving;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.ReceiveLot;
import vn.chophien.lot.RepackLot;
import vn.chophien.lot.ShipLot;
import vn.chophien.lot.SplitLot;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller's lots, and what can be done with one of them. */
@Path("nha-ban/lo-hang")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.LOTS)
public class OwnLotPages {

    static final String HOME = "/nha-ban/lo-hang";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    LotService lots;

    @Inject
    LotMaking making;

    @Inject
    LotMoving moving;

    @Inject
    ReturnSortingService sorting;

    @Inject
    SellerService sellers;

    @GET
    public JteModel list(
            @QueryParam("tim") @DefaultValue("") String text,
            @QueryParam("trang-thai") @DefaultValue("") String status,
            @QueryParam("trang") @DefaultValue("") String page) {
        LotFilter filter = new LotFilter(text.strip(), Choices.read(LotStatus.class, status), seller());
        ListAddress address = ListAddress.of(HOME).with("tim", text.strip()).with("trang-thai", status);
        return new StaticTemplates()
                .workspaceLots(
                        site,
                        workspace.desk(),
                        lots.list(filter, ListAddress.paging(page), workspace.actor()),
                        address,
                        moving.incoming(seller(), workspace.actor()),
                        lots.usable(seller(), workspace.actor()),
                        today(),
                        Form.blank());
    }

    /** Goods of another seller have come, or go back. */
    @POST
    @Path("dang-den/{shipment}")
    public Response receive(@PathParam("shipment") String shipment, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        boolean accepted = form.text("viec").equals("nhan");
        try {
            long lot = moving.receive(
                    new ReceiveLot(form.text(LotForm.KEY), seller(), Choices.id(shipment), accepted),
                    workspace.actor());
            return accepted ? Flash.redirect(HOME + "/" + lot, "da-nhan-lo") : Flash.redirect(HOME, "da-tra-lo");
        } catch (RuleViolation violation) {
            JteModel page = new StaticTemplates()
                    .workspaceLots(
                            site,
                            workspace.desk(),
                            lots.list(LotFilter.of(seller()), ListAddress.paging(""), workspace.actor()),
                            ListAddress.of(HOME),
                            moving.incoming(seller(), workspace.actor()),
                            lots.usable(seller(), workspace.actor()),
                            today(),
                            form.withRefusal(violation.sentence()));
            return Response.status(409).entity(page).build();
        }
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(own(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        LotSummary lot = own(id);
        Form form = Form.of(values);
        return Submitted.answer(form, () -> carriedOut(lot, new LotForm(form)), again -> page(lot, again));
    }

    private Response carriedOut(LotSummary lot, LotForm form) {
        String key = form.key();
        int scale = lot.remaining().scale();
        switch (form.text("viec")) {
            case "chia" -> {
                List<Long> parts = form.parts(scale);
                form.done();
                making.split(new SplitLot(key, seller(), lot.id(), parts), workspace.actor());
                return Flash.redirect(HOME + "/" + lot.id(), "da-chia-lo");
            }
            case "dong-goi" -> {
                LotShare from = new LotShare(lot.id(), form.amount("amount", scale));
                LocalDate day = form.day("madeOn", today());
                List<LotItem> items = making.items(seller(), workspace.actor());
                form.require(!form.text("item").isEmpty(), "item", "Hãy chọn mặt hàng được đóng gói.");
                RepackLot command = new RepackLot(key, seller(), from, day, form.newLot(items));
                form.done();
                return Flash.redirect(HOME + "/" + making.repack(command, workspace.actor()), "da-lap-lo");
            }
            case "xuat" -> {
                LotShare from = new LotShare(lot.id(), form.amount("shipped", scale));
                ShipLot command = new ShipLot(key, seller(), from, form.chosen("toSeller"), form.text("reference"));
                form.done();
                moving.ship(command, workspace.actor());
                return Flash.redirect(HOME + "/" + lot.id(), "da-xuat-lo");
            }
            case "tieu-huy" -> {
                moving.destroy(new DestroyLot(key, seller(), lot.id(), form.text("reason")), workspace.actor());
                return Flash.redirect(HOME + "/" + lot.id(), "da-tieu-huy");
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm với lô.");
        }
    }

    private LotSummary own(String id) {
        LotSummary lot = lots.summary(Choices.id(id), workspace.actor());
        if (lot.sellerId() != seller()) {
            throw new NotFound("lot of this seller", id);
        }
        return lot;
    }

    private JteModel page(LotSummary lot, Form form) {
        List<SellerSummary> others = sellers.active().stream()
                .filter(seller -> seller.id() != lot.sellerId())
                .toList();
        return new StaticTemplates()
                .workspaceLot(
                        site,
                        workspace.desk(),
                        lot,
                        lots.steps(lot.id(), workspace.actor()),
                        moving.outgoing(lot.id(), lot.sellerId(), workspace.actor()),
                        sorting.ofLot(lot.id(), workspace.actor()),
                        making.items(lot.sellerId(), workspace.actor()),
                        others,
                        form,
                        today());
    }

    private long seller() {
        return workspace.seller().id();
    }

    private LocalDate today() {
        return Times.dayOf(workspace.now());
    }
}
