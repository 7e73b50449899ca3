package vn.chophien.web.buyer;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.calendar.CalendarService;
import vn.chophien.calendar.RetentionRule;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Who sees what, and the market's word on data. The times on them are the rules that the market itself works by. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PrivacyPages {

    @Inject
    Site site;

    @Inject
    CalendarService calendar;

    @Inject
    @ConfigProperty(name = "chophien.contact-phone")
    Optional<String> phone;

    @Inject
    @ConfigProperty(name = "chophien.contact-email")
    Optional<String> email;

    @Inject
    Clock clock;

    @GET
    @Path("ai-thay-gi")
    public JteModel whoSeesWhat() {
        return new StaticTemplates().privacyWho(site, ordersKept());
    }

    @GET
    @Path("chinh-sach-du-lieu")
    public JteModel policy() {
        return new StaticTemplates().privacyPolicy(site, ordersKept(), phone.orElse(null), email.orElse(null));
    }

    private String ordersKept() {
        return calendar.retention("ORDER", Times.dayOf(clock.instant()))
                .map(RetentionRule::years)
                .map(years -> years + " năm kể từ ngày đặt")
                .orElse("Đến khi chợ có quy định");
    }
}
