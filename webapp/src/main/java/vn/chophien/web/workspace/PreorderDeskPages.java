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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.TradeItemView;
import vn.chophien.forecast.GrowingSeason;
import vn.chophien.lot.LotItem;
import vn.chophien.lot.LotMaking;
import vn.chophien.preorder.HarvestShareService;
import vn.chophien.preorder.PreorderService;
import vn.chophien.preorder.PreorderView;
import vn.chophien.preorder.SeasonPromiseService;
import vn.chophien.preorder.SharePreview;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Thousands;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A seller's pre-orders: open one for a harvest to come, close it, share out what came in. */
@Path("nha-ban/dat-truoc")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class PreorderDeskPages {

    private static final String HOME = "/nha-ban/dat-truoc";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    PreorderService preorders;

    @Inject
    HarvestShareService shares;

    @Inject
    SeasonPromiseService seasons;

    @Inject
    CatalogueService catalogue;

    @Inject
    LotMaking lots;

    @GET
    public JteModel list() {
        return new StaticTemplates()
                .workspacePreorders(
                        site,
                        workspace.desk(),
                        preorders.ofSeller(workspace.seller().id(), workspace.actor()),
                        workspace.now());
    }

    /** First which pack, then how much of it. */
    @GET
    @Path("moi")
    public JteModel blank(
            @QueryParam("mon") @DefaultValue("") String pack, @QueryParam("vu") @DefaultValue("") String season) {
        if (pack.isEmpty()) {
            return new StaticTemplates().workspacePreorderPick(site, workspace.desk(), packs(), growing(), season);
        }
        TradeItemView item = item(pack);
        if (season.isEmpty()) {
            return form(item, null, PreorderForm.blank(item, preorders.usualShare()));
        }
        GrowingSeason growing = growing(season);
        return seasons.steps(seasons.free(growing, item.sellerId()).high(), item)
                .map(most -> form(
                        item,
                        growing,
                        PreorderForm.ofSeason(
                                item, preorders.usualShare(), growing, most, Times.dayOf(workspace.now()))))
                .orElseGet(
                        () -> form(
                                item,
                                null,
                                PreorderForm.blank(item, preorders.usualShare())
                                        .withRefusal(
                                                "Gói này chưa ghi khối lượng, nên chợ không đổi được từ kg thu hoạch. Hãy ghi"
                                                        + " khối lượng ở trang sản phẩm rồi quay lại, hoặc tự ghi sản lượng.")));
    }

    @POST
    @Path("moi")
    public Response open(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        TradeItemView item = item(form.text("mon"));
        return Submitted.answer(
                form,
                () -> {
                    long id = preorders.open(PreorderForm.read(form, item), workspace.actor());
                    return Flash.redirect(HOME + "/" + id, "da-mo-dat-truoc");
                },
                again -> form(item, form.text("vu").isEmpty() ? null : growing(form.text("vu")), again));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(own(id), Form.blank());
    }

    @POST
    @Path("{id}/dong")
    public Response close(@PathParam("id") String id) {
        PreorderView preorder = own(id);
        preorders.close(preorder.id(), workspace.actor());
        return Flash.redirect(HOME + "/" + preorder.id(), "da-dong-dat-truoc");
    }

    @POST
    @Path("{id}/huy")
    public Response callOff(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        PreorderView preorder = own(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    preorders.callOff(preorder.id(), form.text("reason"), workspace.actor());
                    return Flash.redirect(HOME + "/" + preorder.id(), "da-luu");
                },
                again -> page(own(id), again));
    }

    /** What would happen. Nothing does before it is confirmed. */
    @GET
    @Path("{id}/chia")
    public Response preview(@PathParam("id") String id, @QueryParam("harvest") @DefaultValue("") String typed) {
        PreorderView preorder = own(id);
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("harvest", typed);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    SharePreview preview = shares.preview(preorder.id(), harvest(form, preorder), workspace.actor());
                    return Response.ok(preview(preview, form)).build();
                },
                again -> page(preorder, again));
    }

    @POST
    @Path("{id}/chia")
    public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        PreorderView preorder = own(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    int version = Choices.version(form.text("version"));
                    shares.confirm(preorder.id(), version, harvest(form, preorder), workspace.actor());
                    return Flash.redirect(HOME + "/" + preorder.id(), "da-chia-hang");
                },
                again -> page(own(id), again));
    }

    private static long harvest(Form form, PreorderView preorder) {
        String typed = form.text("harvest");
        OptionalLong steps = QuantityReader.steps(typed, preorder.item().unitScale());
        return typed.isEmpty() || steps.isEmpty() ? -1 : steps.getAsLong();
    }

    private List<GrowingSeason> growing() {
        return seasons.growing(workspace.seller().id(), workspace.actor());
    }

    private GrowingSeason growing(String typed) {
        long id = Choices.id(typed);
        return growing().stream()
                .filter(season -> season.season().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("season", id));
    }

    private List<LotItem> packs() {
        return lots.items(workspace.seller().id(), workspace.actor());
    }

    private TradeItemView item(String typed) {
        long id = Choices.id(typed);
        return catalogue.tradeItems(List.of(id)).stream()
                .filter(item -> item.sellerId() == workspace.seller().id())
                .findFirst()
                .orElseThrow(() -> new NotFound("trade item", id));
    }

    private PreorderView own(String id) {
        return preorders.ofSeller(Choices.id(id), workspace.seller().id(), workspace.actor());
    }

    private JteModel form(TradeItemView item, @Nullable GrowingSeason season, Form form) {
        return new StaticTemplates()
                .workspacePreorderForm(
                        site,
                        workspace.desk(),
                        item,
                        season == null ? usual(item) : null,
                        season,
                        season == null ? null : seasons.free(season, item.sellerId()),
                        form);
    }

    /** What the land usually gives, for whoever has to guess. */
    private @Nullable String usual(TradeItemView item) {
        return preorders
                .usualGrams(item.productId())
                .map(grams -> "Theo diện tích và năng suất thường gặp, đất đang trồng cho món này được khoảng "
                        + Thousands.dotted(grams / 1000)
                        + " kg nông sản chưa chế biến mỗi vụ. Đây chỉ là gợi ý.")
                .orElse(null);
    }

    private JteModel page(PreorderView preorder, Form form) {
        return new StaticTemplates()
                .workspacePreorder(
                        site,
                        workspace.desk(),
                        preorder,
                        workspace.may(SellerRight.SEE_ORDERS)
                                ? preorders.requests(preorder, workspace.actor())
                                : List.of(),
                        preorders.inStock(preorder),
                        seasons.shortage(preorder, workspace.actor()).orElse(null),
                        form,
                        workspace.now());
    }

    private JteModel preview(SharePreview preview, Form form) {
        return new StaticTemplates()
                .workspacePreorderShare(
                        site,
                        workspace.desk(),
                        preview,
                        preorders.inStock(preview.preorder()),
                        shares.payWithin(),
                        form);
    }
}
