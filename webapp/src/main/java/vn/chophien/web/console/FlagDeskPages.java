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
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.oversight.FlagFilter;
import vn.chophien.oversight.FlagKind;
import vn.chophien.oversight.FlagService;
import vn.chophien.oversight.FlagView;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Slice;
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
            @QueryParam("phan") @DefaultValue("") String part,
            @QueryParam("nguoi-ban") @DefaultValue("") String seller,
            @QueryParam("trang") @DefaultValue("") String page) {
        return page(address(kind, part, seller), page, Form.blank());
    }

    /** On success the list comes back, filtered as it was; on a refusal the one flag, which may have been on any page of it. */
    @POST
    public Response dismiss(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        ListAddress address = address(form.text("loai"), form.text("phan"), form.text("nguoi-ban"));
        long flag = form.number("canh-bao").orElseThrow(() -> new NotFound("flag", ""));
        return Submitted.answer(
                form,
                () -> Flash.redirect(back(form, address), done(flag, form)),
                again -> page(address, flags.one(flag, console.staff()), again));
    }

    private String done(long flag, Form form) {
        if (form.text("viec").equals("giu")) {
            flags.keep(flag, form.text("reason"), console.staff());
            return "giu-canh-bao";
        }
        String version = form.text(form.text("san-pham").isEmpty() ? "version" : "ban-ghi");
        FlagService.Answer answer = flags.dismiss(flag, Choices.version(version), form.text("reason"), console.staff());
        return answer == FlagService.Answer.DISMISSED ? "da-luu" : "cho-nguoi-khac";
    }

    private static String back(Form form, ListAddress address) {
        return form.text("san-pham").isEmpty()
                ? address.page(1)
                : "/quan-ly/san-pham/" + Choices.id(form.text("san-pham"));
    }

    private JteModel page(ListAddress address, Slice<FlagView> shown, Form form) {
        return new StaticTemplates().consoleFlags(site, console.desk(), shown, address, form, console.now());
    }

    private JteModel page(ListAddress address, String page, Form form) {
        Map<String, String> chosen = address.filters();
        FlagFilter filter = new FlagFilter(
                Choices.read(FlagKind.class, chosen.getOrDefault("loai", "")),
                Choices.idOrNull(chosen.getOrDefault("nguoi-ban", "")),
                Choices.read(FlagFilter.Part.class, chosen.getOrDefault("phan", "")));
        return page(address, flags.open(filter, ListAddress.paging(page), console.staff()), form);
    }

    private static ListAddress address(String kind, String part, String seller) {
        return ListAddress.of(PATH).with("loai", kind).with("phan", part).with("nguoi-ban", seller);
    }
}
