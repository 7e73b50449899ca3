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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.tax.Tax;
import vn.chophien.tax.TaxRow;
import vn.chophien.tax.TaxService;
import vn.chophien.tax.TaxYear;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.DataTable;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** A household's tax on what it sold here, by year and month, and what it declares of itself. */
@Path("nha-ban/tien/thue")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class TaxPages {

    static final String HOME = "/nha-ban/tien/thue";
    private static final int FIRST_YEAR = 2026;

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    TaxService taxes;

    @GET
    public JteModel show(@QueryParam("nam") @DefaultValue("") String typed) {
        int thisYear = Times.dayOf(workspace.now()).getYear();
        int asked = typed.isEmpty() ? thisYear : year(typed);
        long seller = workspace.seller().id();
        TaxYear year = taxes.ofYear(seller, asked, workspace.actor());
        return new StaticTemplates()
                .workspaceTax(
                        site,
                        workspace.desk(),
                        year,
                        MonthBars.of(year.months()),
                        taxes.products(seller, workspace.actor()),
                        asked < thisYear);
    }

    @POST
    @Path("nam")
    public Response declareYear(MultivaluedMap<String, String> form) {
        String chosen = form.getFirst("nam");
        if (!"duoi".equals(chosen) && !"tren".equals(chosen)) {
            throw InvalidInput.of("nam", "Hãy chọn một trong hai.");
        }
        taxes.declareYear(workspace.seller().id(), chosen.equals("duoi"), workspace.actor());
        return Flash.redirect(HOME, "da-luu");
    }

    @POST
    @Path("san-pham")
    public Response declareProducts(MultivaluedMap<String, String> form) {
        List<Long> own = form.getOrDefault("tu-trong", List.of()).stream()
                .map(Choices::id)
                .toList();
        taxes.declareProducts(workspace.seller().id(), own, workspace.actor());
        return Flash.redirect(HOME, "da-luu");
    }

    @GET
    @Path("{month: 20\\d\\d-\\d\\d}")
    public JteModel month(@PathParam("month") String typed) {
        YearMonth month = readMonth(typed);
        List<TaxRow> rows = taxes.rows(workspace.seller().id(), month, workspace.actor());
        return new StaticTemplates().workspaceTaxMonth(site, workspace.desk(), month, rows, sum(rows));
    }

    @GET
    @Path("{month: 20\\d\\d-\\d\\d}/tep.{kind: csv|xlsx}")
    @Produces({DataTable.CSV_TYPE, DataTable.WORKBOOK_TYPE})
    public Response file(@PathParam("month") String typed, @PathParam("kind") String kind) {
        YearMonth month = readMonth(typed);
        List<List<Object>> rows = new ArrayList<>();
        for (TaxRow row : taxes.rows(workspace.seller().id(), month, workspace.actor())) {
            rows.add(List.of(
                    Times.moment(row.at()),
                    row.orderNumber(),
                    row.what(),
                    row.tax().base(),
                    row.tax().vat(),
                    row.tax().pit(),
                    row.reason().label()));
        }
        List<String> head = List.of("Lúc", "Đơn hàng", "Món", "Tiền bán", "Thuế GTGT", "Thuế TNCN", "Vì sao");
        return DataTable.of("Thuế " + month, head, rows).as(kind, "thue-" + month);
    }

    private static Tax sum(List<TaxRow> rows) {
        return rows.stream().map(TaxRow::tax).reduce(Tax.NONE, Tax::plus);
    }

    private static int year(String typed) {
        if (!typed.matches("20\\d\\d") || Integer.parseInt(typed) < FIRST_YEAR) {
            throw InvalidInput.of("nam", "Năm phải từ " + FIRST_YEAR + ".");
        }
        return Integer.parseInt(typed);
    }

    static YearMonth readMonth(String typed) {
        if (!typed.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw new NotFound("month", typed);
        }
        return YearMonth.parse(typed);
    }
}
