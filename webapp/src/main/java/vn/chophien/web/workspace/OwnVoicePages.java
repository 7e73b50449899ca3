package vn.chophien.web.workspace;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.review.QuestionService;
import vn.chophien.review.ReviewService;
import vn.chophien.review.VoiceFilter;
import vn.chophien.review.VoiceRow;
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

/** What buyers wrote and people asked about a seller's products, and the seller's answers. */
@Path("nha-ban/danh-gia")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.VOICES, act = SellerRight.VOICES)
public class OwnVoicePages {

    private static final String HOME = "/nha-ban/danh-gia";
    private static final List<VoiceFilter> FILTERS =
            List.of(VoiceFilter.WAITING, VoiceFilter.ANSWERED, VoiceFilter.ALL);

    @Inject
    Site site;

    @Inject
    Workspace workspace;

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
    public Response answer(
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("xem") @DefaultValue("") String which,
            MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long id = Choices.id(form.text("id"));
        return Submitted.answer(
                form,
                () -> {
                    if (kind.equals("hoi")) {
                        questions.answer(id, form.text("words"), workspace.actor());
                    } else {
                        reviews.answer(id, form.text("words"), workspace.actor());
                    }
                    return Flash.redirect(
                            ListAddress.of(HOME)
                                    .with("loai", kind)
                                    .with("xem", which)
                                    .plain(),
                            "da-tra-loi-nguoi-mua");
                },
                again -> shown(kind, which, "", id, again));
    }

    private JteModel shown(String kind, String which, String page, @Nullable Long refused, Form form) {
        boolean asked = kind.equals("hoi");
        VoiceFilter filter = Objects.requireNonNullElse(Choices.read(VoiceFilter.class, which), VoiceFilter.WAITING);
        Paging paging = ListAddress.paging(page);
        long seller = workspace.seller().id();
        Slice<VoiceRow> rows = asked
                ? questions.list(filter, seller, paging, workspace.actor())
                : reviews.list(filter, seller, paging, workspace.actor());
        ListAddress address =
                ListAddress.of(HOME).with("loai", asked ? "hoi" : "").with("xem", which);
        return new StaticTemplates()
                .workspaceVoices(
                        site,
                        workspace.desk(),
                        new VoiceTab(asked, filter, FILTERS, rows, address, refused, form),
                        workspace.now());
    }
}
