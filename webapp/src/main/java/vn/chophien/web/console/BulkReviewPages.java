package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.oversight.BulkApprovalService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Waiting listings without flags, approved together; what was approved, and the way back. */
@Path("quan-ly/duyet-nhieu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class BulkReviewPages {

    private static final String HOME = "/quan-ly/duyet-nhieu";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    BulkApprovalService bulks;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    /** Each ticked box holds the number of a product and the version that was on the page. */
    @POST
    public Response approve(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> Flash.redirect(
                        HOME + "/" + bulks.approve(chosen(values.getOrDefault("chon", List.of())), console.staff()),
                        "da-luu"),
                this::page);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return shown(id, Form.blank());
    }

    @POST
    @Path("{id}/hoan-tac")
    public Response undo(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        return Submitted.answer(
                Form.of(values),
                () -> {
                    bulks.undo(Choices.id(id), console.staff());
                    return Flash.redirect(HOME + "/" + id, "da-hoan-tac-duyet");
                },
                again -> shown(id, again));
    }

    private JteModel shown(String id, Form form) {
        return new StaticTemplates()
                .consoleBulk(site, console.desk(), bulks.find(Choices.id(id), console.staff()), form, console.now());
    }

    private static Map<Long, Integer> chosen(List<String> boxes) {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        for (String box : boxes) {
            String[] parts = box.split("-", 2);
            versions.put(Choices.id(parts[0]), Choices.version(parts.length == 2 ? parts[1] : ""));
        }
        return versions;
    }

    private JteModel page(Form form) {
        return new StaticTemplates().consoleBulkChoose(site, console.desk(), bulks.candidates(console.staff()), form);
    }
}
