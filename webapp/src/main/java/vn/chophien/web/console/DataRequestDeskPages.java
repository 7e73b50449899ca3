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
import vn.chophien.buyer.DataRequestService;
import vn.chophien.buyer.DataRequestStatus;
import vn.chophien.buyer.DataRequestView;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What people ask about data on themselves, by the day on which it is due. */
@Path("quan-ly/yeu-cau-du-lieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class DataRequestDeskPages {

    private static final String HOME = "/quan-ly/yeu-cau-du-lieu";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    DataRequestService requests;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean closed = which.equals("xong");
        return new StaticTemplates()
                .consoleDataRequests(
                        site,
                        console.desk(),
                        requests.list(closed, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", closed ? "xong" : ""),
                        closed,
                        Times.dayOf(console.now()));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long request = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    requests.answer(
                            request,
                            Choices.read(DataRequestStatus.class, form.text("status")),
                            form.text("reply"),
                            console.staff());
                    return Flash.redirect(HOME + "/" + request, "da-tra-loi-yeu-cau");
                },
                again -> page(request, again));
    }

    private JteModel page(long id, Form form) {
        DataRequestView request = requests.find(id, console.staff());
        return new StaticTemplates()
                .consoleDataRequest(
                        site,
                        console.desk(),
                        request,
                        requests.contactsOf(request, console.staff()),
                        form,
                        Times.dayOf(console.now()));
    }
}
