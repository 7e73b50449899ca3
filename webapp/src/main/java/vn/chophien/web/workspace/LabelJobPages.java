package vn.chophien.web.workspace;

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
import java.util.Map;
import java.util.UUID;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.label.LabelDrawingService;
import vn.chophien.lot.label.LabelFile;
import vn.chophien.lot.label.LabelJobView;
import vn.chophien.lot.label.LabelPrinting;
import vn.chophien.lot.label.ReprintLabels;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** One printing of labels: its files while it is open, and printing some of it again. */
@Path("nha-ban/lo-hang/{lot}/tem/{job: \\d+}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LABELS, act = SellerRight.LABELS)
public class LabelJobPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    LotService lots;

    @Inject
    LabelPrinting printing;

    @Inject
    LabelDrawingService drawing;

    @GET
    public JteModel show(@PathParam("lot") String lotId, @PathParam("job") String id) {
        LabelJobView job = job(lotId, id);
        return page(
                job,
                Form.filled(Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "tu",
                        "1",
                        "den",
                        Integer.toString(job.labels()),
                        "vi-tri",
                        "1")));
    }

    @POST
    public Response reprint(
            @PathParam("lot") String lotId, @PathParam("job") String id, MultivaluedMap<String, String> values) {
        LabelJobView job = job(lotId, id);
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    long again = printing.reprint(read(job, form), workspace.actor());
                    return Flash.redirect("/nha-ban/lo-hang/" + job.lotId() + "/tem/" + again, "da-tao-tem");
                },
                again -> page(job, again));
    }

    @GET
    @Path("tem.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("lot") String lotId, @PathParam("job") String id) {
        return file(drawing.pdf(job(lotId, id).id(), site.baseUrl(), workspace.actor()));
    }

    @GET
    @Path("tem.zpl")
    @Produces("text/plain;charset=UTF-8")
    public Response zpl(@PathParam("lot") String lotId, @PathParam("job") String id) {
        return file(drawing.zpl(job(lotId, id).id(), site.baseUrl(), workspace.actor()));
    }

    private static ReprintLabels read(LabelJobView job, Form form) {
        return new ReprintLabels(
                form.text("key"),
                job.id(),
                LabelForm.whole(form, "tu", "Hãy ghi số thứ tự tem đầu tiên."),
                LabelForm.whole(form, "den", "Hãy ghi số thứ tự tem cuối cùng."),
                LabelForm.whole(form, "vi-tri", "Hãy ghi vị trí bắt đầu bằng chữ số.") - 1,
                form.text("ly-do"));
    }

    private static Response file(LabelFile file) {
        return Response.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    /** A job of just this lot. */
    private LabelJobView job(String lotId, String id) {
        LabelJobView job = printing.job(Choices.id(id), workspace.actor());
        if (job.lotId() != Choices.id(lotId)) {
            throw new NotFound("label job", id);
        }
        return job;
    }

    private JteModel page(LabelJobView job, Form form) {
        LotSummary lot = lots.summary(job.lotId(), workspace.actor());
        return new StaticTemplates()
                .workspaceLabelJob(
                        site, workspace.desk(), lot, job, form, job.isOpen(workspace.now()), drawing.hasZpl(job));
    }
}
