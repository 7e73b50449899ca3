package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.payment.SellerTakings;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What was paid, when and by which transfer, a month at a time. */
@Path("nha-ban/tien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class MoneyPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SellerTakings receipts;

    @GET
    public JteModel show(@QueryParam("thang") @DefaultValue("") String month) {
        YearMonth thisMonth = YearMonth.from(Times.dayOf(workspace.now()));
        YearMonth asked = month.isEmpty() ? thisMonth : read(month);
        Statement statement =
                Statement.of(asked, receipts.ofMonth(workspace.seller().id(), asked, workspace.actor()));
        return new StaticTemplates().workspaceMoney(site, workspace.desk(), statement, asked.isBefore(thisMonth));
    }

    private static YearMonth read(String month) {
        if (!month.matches("20\\d\\d-(0[1-9]|1[0-2])")) {
            throw InvalidInput.of("thang", "Tháng phải ghi như 2026-11.");
        }
        return YearMonth.parse(month);
    }
}
