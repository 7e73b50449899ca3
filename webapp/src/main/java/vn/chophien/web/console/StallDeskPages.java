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
import java.time.YearMonth;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentPdf;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.Times;
import vn.chophien.stall.RatePer;
import vn.chophien.stall.StallDue;
import vn.chophien.stall.StallFeeService;
import vn.chophien.stall.StallMarket;
import vn.chophien.stall.WriteMarket;
import vn.chophien.stall.WriteStall;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.DataTable;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Fees of stalls at real markets: who has to pay for a month, who has, and the notices that ask for it. */
@Path("quan-ly/cho")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class StallDeskPages {

    private static final String HOME = "/quan-ly/cho";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    StallFeeService fees;

    @GET
    public JteModel list() {
        return markets(Form.blank());
    }

    @POST
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(
                        HOME + "/"
                                + fees.saveMarket(
                                        new WriteMarket(
                                                form.text("name"),
                                                form.text("address"),
                                                form.text("bin"),
                                                form.text("account"),
                                                form.text("holder")),
                                        console.staff()),
                        "da-luu"),
                this::markets);
    }

    private JteModel markets(Form form) {
        return new StaticTemplates().consoleStallMarkets(site, console.desk(), fees.markets(console.staff()), form);
    }

    @GET
    @Path("{id}")
    public JteModel show(
            @PathParam("id") String id,
            @QueryParam("thang") @DefaultValue("") String month,
            @QueryParam("loc") @DefaultValue("") String only) {
        return market(Choices.id(id), month(month), only.equals("no"), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(
            @PathParam("id") String id,
            @QueryParam("thang") @DefaultValue("") String asked,
            MultivaluedMap<String, String> values) {
        long market = Choices.id(id);
        YearMonth month = month(asked);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    carryOut(market, month, form);
                    return Flash.redirect(HOME + "/" + market + "?thang=" + month, "da-luu");
                },
                again -> market(market, month, false, again));
    }

    private void carryOut(long market, YearMonth month, Form form) {
        Actor staff = console.staff();
        switch (form.text("viec")) {
            case "sap" ->
                fees.saveStall(
                        market,
                        new WriteStall(
                                form.text("code"),
                                form.text("holderName"),
                                form.text("phone"),
                                form.text("seller"),
                                Choices.read(RatePer.class, form.text("per")),
                                MoneyReader.read(form.text("amount")).orElse(null),
                                Choices.day(form.text("from"))),
                        staff);
            case "lap" ->
                fees.makeOut(
                        market,
                        month,
                        form.text("days").matches("\\d{1,2}") ? Integer.parseInt(form.text("days")) : 0,
                        staff);
            case "thu" ->
                fees.takeCash(
                        market,
                        Choices.id(form.text("due")),
                        MoneyReader.read(form.text("cash")).orElse(null),
                        form.text("receipt"),
                        staff);
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
    }

    private JteModel market(long id, YearMonth month, boolean onlyOwed, Form form) {
        Actor staff = console.staff();
        List<StallDue> all = fees.dues(id, month, staff);
        return new StaticTemplates()
                .consoleStallMarket(
                        site,
                        console.desk(),
                        fees.market(id, staff),
                        month,
                        all,
                        onlyOwed ? all.stream().filter(StallDue::isOwed).toList() : all,
                        onlyOwed,
                        form);
    }

    @GET
    @Path("{id}/tep.{kind: csv|xlsx}")
    @Produces({DataTable.CSV_TYPE, DataTable.WORKBOOK_TYPE})
    public Response file(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("thang") @DefaultValue("") String asked) {
        YearMonth month = month(asked);
        List<List<Object>> rows = fees.dues(Choices.id(id), month, console.staff()).stream()
                .map(StallDeskPages::row)
                .toList();
        return DataTable.of(
                        "Phí sạp " + month.getMonthValue() + "-" + month.getYear(),
                        List.of(
                                "Sạp",
                                "Người giữ",
                                "Điện thoại",
                                "Mã nộp",
                                "Phải nộp",
                                "Đã nộp",
                                "Còn thiếu",
                                "Tình trạng"),
                        rows)
                .as(kind, "phi-sap-" + Choices.id(id) + "-" + month);
    }

    private static List<Object> row(StallDue due) {
        Money paid = due.paid();
        return List.of(
                due.stall(),
                due.holder(),
                due.phone() == null ? "" : due.phone(),
                due.code(),
                due.amount(),
                paid,
                due.missing(),
                due.state().label());
    }

    /** A sheet for each stall that still owes, to hand out. */
    @GET
    @Path("{id}/giay-bao.pdf")
    @Produces("application/pdf")
    public Response notices(@PathParam("id") String id, @QueryParam("thang") @DefaultValue("") String asked) {
        YearMonth month = month(asked);
        Actor staff = console.staff();
        StallMarket market = fees.market(Choices.id(id), staff);
        List<Document> sheets = fees.dues(market.id(), month, staff).stream()
                .filter(StallDue::isOwed)
                .map(due -> StallNotice.of(market, due, month, Times.dayOf(console.now())))
                .toList();
        if (sheets.isEmpty()) {
            throw InvalidInput.of("thang", "Tháng này không còn ai chưa nộp.");
        }
        String name = "giay-bao-" + market.id() + "-" + month + ".pdf";
        return Downloads.of(DocumentPdf.of("Giấy báo nộp phí", sheets), "application/pdf", name);
    }

    private YearMonth month(String typed) {
        if (typed.isEmpty()) {
            return YearMonth.from(Times.dayOf(console.now()));
        }
        if (!typed.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw InvalidInput.of("thang", "Tháng phải ghi như 2026-11.");
        }
        return YearMonth.parse(typed);
    }
}
