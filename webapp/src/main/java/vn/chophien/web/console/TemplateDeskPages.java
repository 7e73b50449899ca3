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
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.template.MessageTemplateService;
import vn.chophien.template.TemplatePreview;
import vn.chophien.template.TemplateView;
import vn.chophien.template.TemplateWords;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The words of letters and short messages: all of them by occasion, and each with its preview and its past. */
@Path("quan-ly/loi-thu")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TemplateDeskPages {

    private static final String HOME = "/quan-ly/loi-thu";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    MessageTemplateService templates;

    @GET
    public JteModel list() {
        return new StaticTemplates().consoleTemplates(site, console.desk(), templates.groups(console.staff()));
    }

    @GET
    @Path("{code}")
    public JteModel show(@PathParam("code") String code) {
        TemplateView template = templates.find(code, console.staff());
        return page(template, templates.preview(code, template.words(), console.staff()), form(template));
    }

    @POST
    @Path("{code}")
    public Response act(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        TemplateView template = templates.find(code, console.staff());
        return Submitted.answer(
                form,
                () -> switch (form.text("viec")) {
                    case "xem" ->
                        Response.ok(page(template, templates.preview(code, read(form), console.staff()), form))
                                .build();
                    case "tra-lai" ->
                        done(code, templates.putBack(code, version(form), console.staff()), "da-ve-loi-co-san");
                    default -> done(code, templates.set(code, version(form), read(form), console.staff()), "da-luu");
                },
                again -> page(template, null, again));
    }

    private static Response done(String code, boolean changed, String done) {
        return Flash.redirect(HOME + "/" + code, changed ? done : "khong-doi");
    }

    private static Form form(TemplateView template) {
        Form form = Form.blank();
        form.values().putSingle("version", Long.toString(template.version()));
        form.values().putSingle("title", template.words().title());
        form.values().putSingle("body", template.words().body());
        form.values().putSingle("sms", template.words().sms());
        return form;
    }

    private static TemplateWords read(Form form) {
        return new TemplateWords(form.text("title"), form.text("body").replace("\r\n", "\n"), form.text("sms"));
    }

    private static long version(Form form) {
        return Choices.version(form.text("version"));
    }

    /** @param preview none while the words are refused */
    private JteModel page(TemplateView template, @Nullable TemplatePreview preview, Form form) {
        String code = template.template().code();
        return new StaticTemplates()
                .consoleTemplate(
                        site, console.desk(), template, preview, templates.history(code, console.staff()), form);
    }
}
