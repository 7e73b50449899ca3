package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import vn.chophien.account.Role;
import vn.chophien.calendar.CalendarKeeping;
import vn.chophien.calendar.Holiday;
import vn.chophien.calendar.WriteHoliday;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Times;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Holidays and the days worked instead of others, which the last days of every clock are counted over. */
@Path("quan-ly/lich-nghi")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class CalendarDeskPages {

    private static final String HOME = "/quan-ly/lich-nghi";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    CalendarKeeping calendar;

    /** @param edited a day whose row fills the form, to be compared or corrected */
    @GET
    public Response show(
            @QueryParam("nam") @DefaultValue("") String year, @QueryParam("sua") @DefaultValue("") String edited) {
        int shown = year.isEmpty() ? Times.dayOf(console.now()).getYear() : year(year);
        Form form = calendar.year(shown, console.staff()).stream()
                .filter(holiday -> holiday.day().toString().equals(edited))
                .map(CalendarDeskPages::filled)
                .findFirst()
                .orElse(Form.blank());
        return page(200, shown, form);
    }

    private static Form filled(Holiday holiday) {
        return Form.filled(Map.of(
                "day", holiday.day().toString(),
                "kind", holiday.worked() ? "lam" : "nghi",
                "name", holiday.name(),
                "source", holiday.source(),
                "confirmed", holiday.confirmed() ? "1" : ""));
    }

    @POST
    public Response write(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        LocalDate day = Choices.day(form.text("day"));
        try {
            calendar.write(
                    new WriteHoliday(
                            day,
                            form.text("kind").equals("lam"),
                            form.text("name"),
                            form.text("source"),
                            form.isTicked("confirmed")),
                    console.staff());
            return Flash.redirect(HOME + "?nam=" + (day == null ? "" : day.getYear()), "da-luu");
        } catch (InvalidInput wrong) {
            return page(400, year(form.text("nam")), form.with(wrong.sentences()));
        }
    }

    @POST
    @Path("{day}/bo")
    public Response remove(@PathParam("day") String typed) {
        LocalDate day = Choices.day(typed);
        if (day == null) {
            throw new NotFound("holiday", typed);
        }
        calendar.remove(day, console.staff());
        return Flash.redirect(HOME + "?nam=" + day.getYear(), "da-luu");
    }

    private Response page(int status, int year, Form form) {
        return Response.status(status)
                .entity(new StaticTemplates()
                        .consoleCalendar(site, console.desk(), year, calendar.year(year, console.staff()), form))
                .build();
    }

    private static int year(String typed) {
        if (!typed.matches("20\\d\\d")) {
            throw new NotFound("year", typed);
        }
        return Integer.parseInt(typed);
    }
}
