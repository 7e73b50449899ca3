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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.enrolment.DossierSheet;
import vn.chophien.enrolment.DossierSheetService;
import vn.chophien.enrolment.PreparedLine;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesTables;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Many who want to sell, from one sheet: looked at line by line before anything comes of it. */
@Path("quan-ly/nguoi-ban/ho-so/nhap")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class DossierSheetPages {

    private static final String HOME = "/quan-ly/nguoi-ban/ho-so/nhap";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    DossierSheetService sheets;

    @Inject
    HttpServletRequest request;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @GET
    @Path("mau.xlsx")
    @Produces(DossierSheetFile.XLSX)
    public Response template() {
        return Downloads.of(DossierSheetFile.template(), DossierSheetFile.XLSX, "mau-ho-so.xlsx");
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
                    return Flash.redirect(HOME + "/" + sheets.take(file, console.staff()));
                },
                this::page);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        DossierSheet sheet = sheets.find(Choices.id(id), console.staff());
        Map<Long, String> links = new HashMap<>();
        for (PreparedLine line : sheet.lines()) {
            sheets.link(line, console.staff()).ifPresent(link -> links.put(line.id(), site.baseUrl() + link));
        }
        return new StaticTemplates().consoleDossierSheet(site, console.desk(), sheet, links);
    }

    @POST
    @Path("{id}")
    public Response confirm(@PathParam("id") String id) {
        sheets.confirm(Choices.id(id), console.staff());
        return Flash.redirect(HOME + "/" + Choices.id(id), "da-nhap-ho-so");
    }

    private JteModel page(Form form) {
        return new StaticTemplates().consoleDossierSheets(site, console.desk(), sheets.newest(console.staff()), form);
    }
}
