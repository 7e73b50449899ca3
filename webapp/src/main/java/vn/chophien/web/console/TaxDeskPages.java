package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.tax.SellerTax;
import vn.chophien.tax.Tax;
import vn.chophien.tax.TaxService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.DataTable;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Tax of all households and persons, a month at a time, for the monthly return. */
@Path("quan-ly/thanh-toan/thue")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TaxDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    TaxService taxes;

    @GET
    public JteModel show(@QueryParam("thang") @DefaultValue("") String typed) {
        YearMonth month = month(typed);
        List<SellerTax> sellers = taxes.ofMonth(month, console.staff());
        Tax sum = sellers.stream().map(SellerTax::tax).reduce(Tax.NONE, Tax::plus);
        return new StaticTemplates()
                .consoleTaxes(site, console.desk(), month, sellers, sum, month.isBefore(thisMonth()));
    }

    @GET
    @Path("tep.{kind: csv|xlsx}")
    @Produces({DataTable.CSV_TYPE, DataTable.WORKBOOK_TYPE})
    public Response file(@PathParam("kind") String kind, @QueryParam("thang") @DefaultValue("") String typed) {
        YearMonth month = month(typed);
        List<List<Object>> rows = new ArrayList<>();
        for (SellerTax one : taxes.takeMonth(month, console.staff())) {
            rows.add(List.of(
                    one.name(),
                    one.taxCode() == null ? "" : one.taxCode(),
                    one.orders(),
                    one.tax().base(),
                    one.untaxed(),
                    one.tax().vat(),
                    one.tax().pit()));
        }
        List<String> head =
                List.of("Người bán", "Mã số thuế", "Số đơn", "Tiền bán", "Không tính thuế", "Thuế GTGT", "Thuế TNCN");
        return DataTable.of("Thuế " + month, head, rows).as(kind, "thue-" + month);
    }

    private YearMonth month(String typed) {
        if (typed.isEmpty()) {
            return thisMonth();
        }
        if (!typed.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw InvalidInput.of("thang", "Tháng phải ghi như 2026-11.");
        }
        return YearMonth.parse(typed);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(Times.dayOf(console.now()));
    }
}
