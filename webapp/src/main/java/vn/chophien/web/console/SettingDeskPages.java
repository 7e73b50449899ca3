package vn.chophien.web.console;

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
import java.util.EnumMap;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.setting.MarketFacts;
import vn.chophien.setting.MarketSetting;
import vn.chophien.setting.SettingService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What the market says of itself: name, authority, how to reach it. */
@Path("quan-ly/thong-tin-cho")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class SettingDeskPages {

    private static final String HOME = "/quan-ly/thong-tin-cho";

    /** What stood in a field when the page was opened travels beside it under this prefix. */
    private static final String BEFORE = "truoc-";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SettingService settings;

    @GET
    public JteModel show() {
        MarketFacts now = settings.now(console.staff());
        Form form = Form.blank();
        for (MarketSetting setting : MarketSetting.values()) {
            form.values().putSingle(SettingService.field(setting), now.of(setting));
            form.values().putSingle(BEFORE + SettingService.field(setting), now.of(setting));
        }
        return page(form);
    }

    @POST
    public Response set(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return Submitted.answer(
                form,
                () -> {
                    int changed = settings.set(read(form, BEFORE), read(form, ""), console.staff());
                    return Flash.redirect(HOME, changed > 0 ? "da-luu" : "khong-doi");
                },
                this::page);
    }

    private static Map<MarketSetting, String> read(Form form, String prefix) {
        Map<MarketSetting, String> values = new EnumMap<>(MarketSetting.class);
        for (MarketSetting setting : MarketSetting.values()) {
            String field = prefix + SettingService.field(setting);
            if (form.values().containsKey(field)) {
                values.put(setting, form.text(field));
            }
        }
        return values;
    }

    private JteModel page(Form form) {
        return new StaticTemplates().consoleSettings(site, console.desk(), form, settings.history(console.staff()));
    }
}
