package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.catalogue.SeasonSaleService;
import vn.chophien.cooperative.SellerPause;
import vn.chophien.cooperative.SellerPauseService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** When a seller is away, and what they sell only in its season. */
@Path("nha-ban/tam-nghi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.SHOP, act = SellerRight.SHOP)
public class PausePages {

    private static final String PATH = "/nha-ban/tam-nghi";

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SellerPauseService pauses;

    @Inject
    SeasonSaleService seasons;

    @GET
    public JteModel show() {
        return page(pauses.of(workspace.seller().id(), workspace.actor())
                .map(PausePages::filled)
                .orElseGet(() ->
                        Form.filled(Map.of("from", Times.dayOf(workspace.now()).toString()))));
    }

    @POST
    public Response act(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(form, () -> Flash.redirect(PATH, carriedOut(form)), this::page);
    }

    private String carriedOut(Form form) {
        long seller = workspace.seller().id();
        switch (form.text("viec")) {
            case "nghi" ->
                pauses.pause(
                        seller,
                        Choices.day(form.text("from")),
                        Choices.day(form.text("to")),
                        form.text("words"),
                        workspace.actor());
            case "ban-lai" -> pauses.resume(seller, workspace.actor());
            case "dung-vu" -> seasons.sellOnlyInSeason(Choices.id(form.text("san-pham")), true, workspace.actor());
            case "quanh-nam" -> seasons.sellOnlyInSeason(Choices.id(form.text("san-pham")), false, workspace.actor());
            default -> throw InvalidInput.of("viec", "Hãy bấm một nút trên trang này.");
        }
        return "da-luu";
    }

    private static Form filled(SellerPause pause) {
        return Form.filled(Map.of(
                "from",
                pause.from().toString(),
                "to",
                pause.to().toString(),
                "words",
                pause.words() == null ? "" : pause.words()));
    }

    private JteModel page(Form form) {
        long seller = workspace.seller().id();
        return new StaticTemplates()
                .workspacePause(
                        site,
                        workspace.desk(),
                        pauses.of(seller, workspace.actor()).orElse(null),
                        seasons.ofSeller(seller, workspace.actor()),
                        Times.dayOf(workspace.now()),
                        form);
    }
}
