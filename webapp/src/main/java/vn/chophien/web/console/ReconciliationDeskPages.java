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
import vn.chophien.account.Role;
import vn.chophien.payment.reconciliation.DifferenceFilter;
import vn.chophien.payment.reconciliation.ReconciliationService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What did not agree when messengers, statements, payments, orders and the money book were compared. */
@Path("quan-ly/thanh-toan/doi-soat")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ReconciliationDeskPages {

    private static final String LIST = "/quan-ly/thanh-toan/doi-soat";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    ReconciliationService reconciliation;

    @GET
    public JteModel list(
            @QueryParam("xem") @DefaultValue("") String filter, @QueryParam("trang") @DefaultValue("") String page) {
        DifferenceFilter typed = Choices.read(DifferenceFilter.class, filter);
        DifferenceFilter chosen = typed == null ? DifferenceFilter.OPEN : typed;
        return new StaticTemplates()
                .consoleReconciliation(
                        site,
                        console.desk(),
                        reconciliation.last(console.staff()),
                        reconciliation.list(chosen, ListAddress.paging(page), console.staff()),
                        chosen,
                        ListAddress.of(LIST).with("xem", chosen == DifferenceFilter.OPEN ? "" : Choices.name(chosen)));
    }

    @POST
    public Response run(MultivaluedMap<String, String> values) {
        reconciliation.runNow(console.staff());
        return Flash.redirect(LIST, "da-doi-soat");
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response look(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long difference = Choices.id(id);
        return Submitted.answer(
                form,
                () -> {
                    reconciliation.look(difference, form.text("note"), console.staff());
                    return Flash.redirect(LIST, "da-luu");
                },
                again -> page(difference, again));
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleDifference(site, console.desk(), reconciliation.difference(id, console.staff()), form);
    }
}
