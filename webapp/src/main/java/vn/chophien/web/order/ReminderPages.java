package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.review.ReviewReminderService;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** No more letters that ask for a review. A press, not a mere visit: mail programs open links by themselves. */
@Path("thoi-nhac/{link}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ReminderPages {

    @Inject
    Site site;

    @Inject
    ReviewReminderService reminders;

    @GET
    public JteModel show(@PathParam("link") String link) {
        return new StaticTemplates().orderReminder(site, link, false);
    }

    @POST
    public JteModel refuse(@PathParam("link") String link) {
        reminders.refuse(link);
        return new StaticTemplates().orderReminder(site, link, true);
    }
}
