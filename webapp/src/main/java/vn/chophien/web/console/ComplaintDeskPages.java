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
import vn.chophien.complaint.ComplaintService;
import vn.chophien.complaint.LotCaseService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The queue of complaints: cases on top, then who has waited longest. */
@Path("quan-ly/khieu-nai")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class ComplaintDeskPages {

    private static final String HOME = "/quan-ly/khieu-nai";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    ComplaintService complaints;

    @Inject
    LotCaseService cases;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean closed = which.equals("xong");
        return new StaticTemplates()
                .consoleComplaints(
                        site,
                        console.desk(),
                        cases.open(console.staff()),
                        complaints.list(null, closed, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", closed ? "xong" : ""),
                        closed,
                        console.now());
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long complaint = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(HOME + "/" + complaint, carriedOut(complaint, form)),
                again -> page(complaint, again));
    }

    private String carriedOut(long complaint, Form form) {
        switch (form.text("viec")) {
            case "tiep-nhan" -> complaints.acknowledge(complaint, console.staff());
            case "ket-thuc" -> complaints.close(complaint, form.text("reason"), console.staff());
            case "khong-tinh" -> complaints.reject(complaint, form.text("reason"), console.staff());
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
        return form.text("viec").equals("tiep-nhan") ? "da-tiep-nhan" : "da-ket-thuc";
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleComplaint(site, console.desk(), complaints.find(id, console.staff()), form, console.now());
    }
}
