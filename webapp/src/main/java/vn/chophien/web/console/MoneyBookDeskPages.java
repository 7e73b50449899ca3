package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.account.Role;
import vn.chophien.payment.money.MoneyHealth;
import vn.chophien.payment.money.MoneyStatementService;
import vn.chophien.shared.Surveys;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Whether the money book adds up, for whoever has to answer for it. */
@Path("quan-ly/thanh-toan/so-tien")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class MoneyBookDeskPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    MoneyStatementService statements;

    @GET
    public JteModel show() {
        Surveys.Survey<MoneyHealth> health = statements.health(console.staff());
        return new StaticTemplates().consoleMoneyBook(site, console.desk(), health.value(), health.at());
    }
}
