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
import vn.chophien.account.Role;
import vn.chophien.shared.InvalidInput;
import vn.chophien.talk.OrderTalkService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Messages that a buyer or seller reported, and those of one order that is in dispute. */
@Path("quan-ly/tin-nhan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class TalkDeskPages {

    private static final String PATH = "/quan-ly/tin-nhan";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    OrderTalkService talks;

    @GET
    public JteModel list() {
        return page(Form.blank());
    }

    @GET
    @Path("{number}")
    public JteModel show(@PathParam("number") String number) {
        return new StaticTemplates().consoleTalk(site, console.desk(), number, talks.ofStaff(number, console.staff()));
    }

    @POST
    public Response decide(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    talks.settle(Choices.id(form.text("tin")), hides(form), console.staff());
                    return Flash.redirect(PATH, "da-luu");
                },
                this::page);
    }

    private static boolean hides(Form form) {
        return switch (form.text("viec")) {
            case "an" -> true;
            case "giu" -> false;
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        };
    }

    private JteModel page(Form form) {
        return new StaticTemplates().consoleTalks(site, console.desk(), talks.reported(console.staff()), form);
    }
}
