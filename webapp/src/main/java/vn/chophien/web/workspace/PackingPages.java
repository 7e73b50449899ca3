package vn.chophien.web.workspace;

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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.LotShare;
import vn.chophien.order.OrderPacking;
import vn.chophien.order.PackOrder;
import vn.chophien.order.PackingLine;
import vn.chophien.order.UnscannedReason;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;

/** Packing by hand: for each line, of which lots how much. The form comes filled with what is reserved. */
@Path("nha-ban/don-hang/{number}/dong-goi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.ORDERS, act = SellerRight.ORDERS)
public class PackingPages {

    @Inject
    Workspace workspace;

    @Inject
    PackingDesk desk;

    @Inject
    OrderPacking packing;

    @GET
    public Response show(@PathParam("number") String number) {
        return desk.page(number);
    }

    @POST
    public Response pack(@PathParam("number") String number, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            packing.pack(
                    new PackOrder(
                            number,
                            Choices.version(form.text("version")),
                            chosen(desk.lines(number), form),
                            unscanned(form)),
                    workspace.actor());
            return Flash.redirect("/nha-ban/don-hang/" + number, "da-dong-goi");
        } catch (InvalidInput invalid) {
            return desk.again(400, number, form.with(invalid.sentences()));
        } catch (RuleViolation violation) {
            return desk.again(409, number, form.withRefusal(violation.sentence()));
        }
    }

    private static @Nullable UnscannedReason unscanned(Form form) {
        return Choices.read(UnscannedReason.class, form.text("unscanned"));
    }

    private static List<PackOrder.Line> chosen(List<PackingLine> lines, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        List<PackOrder.Line> chosen = lines.stream()
                .map(line -> new PackOrder.Line(line.line().id(), shares(line, form, wrong)))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            requireSum(lines.get(i), chosen.get(i), wrong);
        }
        wrong.throwIfAny();
        return chosen;
    }

    private static List<LotShare> shares(PackingLine line, Form form, InvalidInput.Collector wrong) {
        List<LotShare> shares = new ArrayList<>();
        for (PackRow row : PackRow.of(line)) {
            OptionalLong steps =
                    QuantityReader.steps(form.text(row.field()), row.most().scale());
            wrong.require(
                    steps.isPresent(),
                    errorField(line),
                    "Số lượng của lô " + row.lotNumber() + " phải là số, ví dụ "
                            + (row.most().scale() == 0 ? "2" : "1,5") + ".");
            if (steps.orElse(0) > 0) {
                shares.add(new LotShare(row.lotId(), steps.getAsLong()));
            }
        }
        return shares;
    }

    /** All lines are added up at once, so that a person sees every wrong sum, and by how much. */
    private static void requireSum(PackingLine line, PackOrder.Line chosen, InvalidInput.Collector wrong) {
        long sum = chosen.lots().stream().mapToLong(LotShare::steps).sum();
        wrong.require(
                sum == line.line().quantity().steps(),
                errorField(line),
                line.line().name() + ": cần đúng " + line.line().quantity() + ", các lô bạn chọn cộng lại là "
                        + new Quantity(
                                sum,
                                line.line().quantity().scale(),
                                line.line().quantity().unit()) + ".");
    }

    static String errorField(PackingLine line) {
        return "line-" + line.line().id();
    }
}
