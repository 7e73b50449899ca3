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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.banner.BannerService;
import vn.chophien.banner.BannerView;
import vn.chophien.banner.WriteBanner;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What stands at the top of pages: the list, and each from its draft to its end. */
@Path("quan-ly/thong-bao")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class BannerDeskPages {

    private static final String HOME = "/quan-ly/thong-bao";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    BannerService banners;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list() {
        return new StaticTemplates().consoleBanners(site, console.desk(), banners.all(console.staff()), console.now());
    }

    @GET
    @Path("moi")
    public JteModel blank() {
        return page(null, BannerForm.blank(console.now()));
    }

    @POST
    @Path("moi")
    public Response write(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    WriteBanner words = BannerForm.read(form);
                    if (isLook(form)) {
                        words.check();
                        return Response.ok(page(null, form)).build();
                    }
                    long id = banners.write(form.text("key"), words, console.staff());
                    return Flash.redirect(HOME + "/" + id, "da-luu-nhap");
                },
                again -> page(null, again));
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String typed) {
        BannerView banner = banners.find(Choices.id(typed), console.staff());
        return page(banner, BannerForm.of(banner));
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        BannerView banner = banners.find(Choices.id(typed), console.staff());
        boolean typedWords = form.text("viec").isEmpty() || isLook(form);
        return Submitted.answer(
                form,
                () -> {
                    if (isLook(form)) {
                        BannerForm.read(form).check();
                        return Response.ok(page(banner, form)).build();
                    }
                    return Flash.redirect(HOME + "/" + banner.id(), done(banner.id(), form));
                },
                again -> page(banner, typedWords ? again : BannerForm.of(banner).with(again.errors())));
    }

    private String done(long id, Form form) {
        switch (form.text("viec")) {
            case "dang" -> {
                banners.publish(id, console.staff());
                return "da-dang";
            }
            case "ket-thuc" -> {
                banners.end(id, console.staff());
                return "da-go-thong-bao";
            }
            case "hien-lai" -> {
                banners.bringBack(id, console.staff());
                return "da-hien-lai";
            }
            case "" -> {
                banners.change(id, Choices.version(form.text("version")), BannerForm.read(form), console.staff());
                return "da-luu";
            }
            default -> throw InvalidInput.of("", "Hãy chọn một việc.");
        }
    }

    private static boolean isLook(Form form) {
        return form.text("viec").equals("xem");
    }

    private JteModel page(@Nullable BannerView banner, Form form) {
        return new StaticTemplates()
                .consoleBanner(
                        site,
                        console.desk(),
                        banner,
                        banner == null ? List.of() : audit.entries(BannerService.OBJECT, banner.id()),
                        BannerForm.preview(form, console.now()),
                        console.now(),
                        form);
    }
}
