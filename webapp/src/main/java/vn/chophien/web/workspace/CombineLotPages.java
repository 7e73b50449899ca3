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
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.LotMaking;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.MergeLots;
import vn.chophien.lot.TransformLots;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Several lots into one: merged, processed or blended. The amounts can be suggested, first expired first. */
@Path("nha-ban/lo-hang/che-bien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOTS, act = SellerRight.LOTS)
public class CombineLotPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    LotService lots;

    @Inject
    LotMaking making;

    @GET
    public JteModel form(
            @QueryParam("hang") @DefaultValue("") String goods, @QueryParam("can") @DefaultValue("") String needed) {
        List<LotSummary> usable = usable();
        int scale = usable.stream()
                .filter(lot -> FirstExpired.goods(lot).equals(goods))
                .mapToInt(lot -> lot.remaining().scale())
                .findFirst()
                .orElse(0);
        OptionalLong steps = QuantityReader.steps(needed, scale);
        Form form =
                steps.isPresent() ? Form.filled(FirstExpired.suggest(usable, goods, steps.getAsLong())) : Form.blank();
        return page(usable, form, goods, needed);
    }

    @POST
    public Response combine(MultivaluedMap<String, String> values) {
        List<LotSummary> usable = usable();
        Form form = Form.of(values);
        try {
            long lot = carriedOut(usable, new LotForm(form));
            return Flash.redirect(OwnLotPages.HOME + "/" + lot, "da-lap-lo");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(usable, form.with(invalid.sentences()), "", ""))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page(usable, form.withRefusal(violation.sentence()), "", ""))
                    .build();
        }
    }

    private long carriedOut(List<LotSummary> usable, LotForm form) {
        List<LotShare> from = form.shares(usable);
        form.require(!from.isEmpty(), "from", "Hãy ghi số lượng lấy từ ít nhất một lô.");
        switch (form.text("viec")) {
            case "gop" -> {
                form.done();
                return making.merge(
                        new MergeLots(form.key(), seller(), from, form.text("mergedNumber")), workspace.actor());
            }
            case "che-bien" -> {
                TransformLots command = new TransformLots(
                        form.key(),
                        seller(),
                        from,
                        form.grams("added"),
                        form.day("madeOn", today()),
                        form.newLot(making.items(seller(), workspace.actor())));
                form.done();
                return making.transform(command, workspace.actor());
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn gộp hay chế biến.");
        }
    }

    private List<LotSummary> usable() {
        return lots.usable(seller(), workspace.actor());
    }

    private JteModel page(List<LotSummary> usable, Form form, String goods, String needed) {
        return new StaticTemplates()
                .workspaceCombine(
                        site,
                        workspace.desk(),
                        usable,
                        making.items(seller(), workspace.actor()),
                        form,
                        goods,
                        needed,
                        today());
    }

    private long seller() {
        return workspace.seller().id();
    }

    private LocalDate today() {
        return Times.dayOf(workspace.now());
    }
}
