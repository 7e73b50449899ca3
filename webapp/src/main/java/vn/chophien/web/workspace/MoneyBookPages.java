package vn.chophien.web.workspace;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.cooperative.SellerService;
import vn.chophien.document.DocumentPdf;
import vn.chophien.payment.RefundService;
import vn.chophien.payment.money.MoneyStatement;
import vn.chophien.payment.money.MoneyStatementService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.DataTable;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The seller's money book over some days: opening sums, what happened, closing sums. Also to keep and to print. */
@Path("nha-ban/tien/so")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.MONEY, act = SellerRight.MONEY)
public class MoneyBookPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    MoneyStatementService statements;

    @Inject
    RefundService refunds;

    @Inject
    SellerService sellers;

    @GET
    public JteModel show(
            @QueryParam("tu") @DefaultValue("") String first, @QueryParam("den") @DefaultValue("") String last) {
        LocalDate from = day(first, "tu", today().withDayOfMonth(1));
        LocalDate to = day(last, "den", today());
        return new StaticTemplates()
                .workspaceMoneyBook(
                        site,
                        workspace.desk(),
                        statement(from, to),
                        refunds.openOfSeller(workspace.seller().id(), workspace.actor()),
                        from,
                        to);
    }

    @GET
    @Path("tep.{kind: csv|xlsx}")
    @Produces({DataTable.CSV_TYPE, DataTable.WORKBOOK_TYPE})
    public Response file(
            @PathParam("kind") String kind,
            @QueryParam("tu") @DefaultValue("") String first,
            @QueryParam("den") @DefaultValue("") String last) {
        LocalDate from = day(first, "tu", today().withDayOfMonth(1));
        LocalDate to = day(last, "den", today());
        return new MoneyBookFile(statement(from, to), from, to).table().as(kind, "so-tien-" + from + "-" + to);
    }

    /** The same on paper. */
    @GET
    @Path("tep.pdf")
    @Produces("application/pdf")
    public Response sheet(
            @QueryParam("tu") @DefaultValue("") String first, @QueryParam("den") @DefaultValue("") String last) {
        LocalDate from = day(first, "tu", today().withDayOfMonth(1));
        LocalDate to = day(last, "den", today());
        MoneyBookSheet sheet = new MoneyBookSheet(
                statement(from, to), sellers.seller(workspace.seller().id()), from, to, today());
        return Downloads.of(DocumentPdf.of(sheet.document()), "application/pdf", "so-tien-" + from + "-" + to + ".pdf");
    }

    private MoneyStatement statement(LocalDate from, LocalDate to) {
        return statements.ofSeller(workspace.seller().id(), from, to, workspace.actor());
    }

    private LocalDate today() {
        return Times.dayOf(workspace.now());
    }

    private static LocalDate day(String typed, String field, LocalDate otherwise) {
        @Nullable LocalDate day = typed.isEmpty() ? otherwise : Choices.day(typed);
        if (day == null) {
            throw InvalidInput.of(field, "Hãy nhập ngày như 2026-11-21.");
        }
        return day;
    }
}
