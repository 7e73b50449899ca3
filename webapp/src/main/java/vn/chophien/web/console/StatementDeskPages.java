package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.chophien.account.Role;
import vn.chophien.payment.BankStatementService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTables;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Banks' statements: handed in, looked at line by line, counted. */
@Path("quan-ly/thanh-toan/sao-ke")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class StatementDeskPages {

    private static final String LIST = "/quan-ly/thanh-toan/sao-ke";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    BankStatementService statements;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @POST
    @TakesTables
    public Response take(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    List<byte[]> files = Uploads.of(request).files();
                    byte[] file = files.isEmpty() ? new byte[0] : files.get(0);
                    return Flash.redirect(LIST + "/" + statements.take(file, form.text("tai-khoan"), console.staff()));
                },
                this::page);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response count(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long statement = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    statements.count(statement, console.staff());
                    return Flash.redirect(LIST + "/" + statement, "da-ghi-sao-ke");
                },
                again -> page(statement, again));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().consoleStatements(site, console.desk(), statements.newest(console.staff()), form);
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleStatement(site, console.desk(), statements.statement(id, console.staff()), form);
    }
}
