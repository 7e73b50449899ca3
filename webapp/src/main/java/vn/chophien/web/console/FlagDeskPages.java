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
import vn.chophien.account.Role;
import vn.chophien.oversight.FlagFilter;
import vn.chophien.oversight.FlagKind;
import vn.chophien.oversight.FlagService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Things in the books that a person should look at, the grave and old ones first. */
@Path("quan-ly/canh-bao")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class FlagDeskPages {

    private static final String PATH = "/quan-ly/canh-bao";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    FlagService flags;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String kind,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        return page(kind, seller, page, Form.blank());
    }

    /** The list that the form was sent from comes back, filtered as it was. */
    @POST
    public Response dismiss(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        String kind = form.text("loai");
        String seller = form.text("nguoi-ban");
        long flag = form.number("canh-bao").orElseThrow(() -> new NotFound("flag", ""));
        return Submitted.answer(
                form,
                () -> {
                    flags.dismiss(flag, Choices.version(form.text("version")), form.text("reason"), console.staff());
                    return Flash.redirect(address(kind, seller).page(1), "da-luu");
                },
                again -> page(kind, seller, "", again));
    }

    private JteModel page(String kind, String seller, String page, Form form) {
        FlagFilter filter = new FlagFilter(Choices.read(FlagKind.class, kind), Choices.idOrNull(seller));
        return new StaticTemplates()
                .consoleFlags(
                        site,
                        console.desk(),
                        flags.open(filter, ListAddress.paging(page), console.staff()),
                        address(kind, seller),
                        form,
                        console.now());
    }

    private static ListAddress address(String kind, String seller) {
        return ListAddress.of(PATH).with("loai", kind).with("nguoi-ban", seller);
    }
}
