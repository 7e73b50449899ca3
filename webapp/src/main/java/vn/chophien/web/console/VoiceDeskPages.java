package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.review.QuestionService;
import vn.chophien.review.ReviewService;
import vn.chophien.review.VoiceFilter;
import vn.chophien.review.VoiceRow;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.desk.VoiceTab;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Reviews and questions that somebody reported; only what breaks the law may be hidden, for a reason from a list. */
@Path("quan-ly/danh-gia")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class VoiceDeskPages {

    private static final String HOME = "/quan-ly/danh-gia";
    private static final List<VoiceFilter> FILTERS = List.of(VoiceFilter.REPORTED, VoiceFilter.HIDDEN, VoiceFilter.ALL);

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    ReviewService reviews;

    @Inject
    QuestionService questions;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("xem") @DefaultValue("") String which,
            @QueryParam("trang") @DefaultValue("") String page) {
        return shown(kind, which, page, null, Form.blank());
    }

    @POST
    public Response decide(
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("xem") @DefaultValue("") String which,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long id = Choices.id(form.text("id"));
        return Submitted.answer(
                form,
                () -> {
                    carryOut(kind.equals("hoi"), id, form, console.staff());
                    return Flash.redirect(
                            ListAddress.of(HOME)
                                    .with("loai", kind)
                                    .with("xem", which)
                                    .plain(),
                            "da-luu");
                },
                again -> shown(kind, which, "", id, again));
    }

    private void carryOut(boolean question, long id, Form form, Actor staff) {
        HiddenFor reason = Arrays.stream(HiddenFor.values())
                .filter(one -> Choices.name(one).equals(form.text("reason")))
                .findFirst()
                .orElse(null);
        switch (form.text("viec")) {
            case "an" -> {
                if (question) {
                    questions.hide(id, reason, staff);
                } else {
                    reviews.hide(id, reason, staff);
                }
            }
            case "hien" -> {
                if (question) {
                    questions.show(id, staff);
                } else {
                    reviews.show(id, staff);
                }
            }
            case "giu" -> {
                if (question) {
                    questions.keepShown(id, staff);
                } else {
                    reviews.keepShown(id, staff);
                }
            }
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang.");
        }
    }

    private JteModel shown(String kind, String which, String page, @Nullable Long refused, Form form) {
        boolean asked = kind.equals("hoi");
        VoiceFilter filter = Objects.requireNonNullElse(Choices.read(VoiceFilter.class, which), VoiceFilter.REPORTED);
        Paging paging = ListAddress.paging(page);
        Slice<VoiceRow> rows = asked
                ? questions.list(filter, null, paging, console.staff())
                : reviews.list(filter, null, paging, console.staff());
        ListAddress address =
                ListAddress.of(HOME).with("loai", asked ? "hoi" : "").with("xem", which);
        return new StaticTemplates()
                .consoleVoices(
                        site,
                        console.desk(),
                        new VoiceTab(asked, filter, FILTERS, rows, address, refused, form),
                        console.now());
    }
}
