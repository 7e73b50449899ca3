package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.enforcement.SellerStopService;
import vn.chophien.enforcement.StopGround;
import vn.chophien.enforcement.StopKind;
import vn.chophien.enforcement.WriteStop;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Sellers who are stopped: asked for, confirmed by a second person where that is owed, in force, lifted. */
@Path("quan-ly/ngung-ban")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class StopDeskPages {

    private static final String HOME = "/quan-ly/ngung-ban";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    SellerStopService stops;

    @Inject
    SellerService sellers;

    @Inject
    AuditLog audit;

    @GET
    public JteModel list(
            @QueryParam("loai") @DefaultValue("") String which, @QueryParam("trang") @DefaultValue("") String page) {
        boolean lifted = which.equals("xong");
        return new StaticTemplates()
                .consoleStops(
                        site,
                        console.desk(),
                        stops.list(lifted, ListAddress.paging(page), console.staff()),
                        ListAddress.of(HOME).with("loai", lifted ? "xong" : ""),
                        lifted,
                        console.now());
    }

    @GET
    @Path("moi")
    public JteModel blank(@QueryParam("nguoi-ban") @DefaultValue("") String seller) {
        Map<String, String> filled = new HashMap<>(TakedownForm.ReceivedAt.filled(console.now()));
        filled.put("clientId", UUID.randomUUID().toString());
        filled.put("kind", Choices.name(StopKind.SUSPEND));
        filled.put("ground", Choices.name(StopGround.AUTHORITY));
        filled.put("begins", stops.earliest(console.staff()).day().toString());
        return form(Choices.idOrNull(seller), Form.filled(filled));
    }

    @POST
    @Path("moi")
    public Response ask(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        long seller = Choices.id(form.text("seller"));
        return Submitted.answer(
                form,
                () -> Flash.redirect(HOME + "/" + stops.ask(read(form, seller), console.staff()), "da-ghi-ngung"),
                again -> form(seller, again));
    }

    private static WriteStop read(Form form, long seller) {
        return new WriteStop(
                form.text("clientId"),
                seller,
                Choices.read(StopKind.class, form.text("kind")),
                Choices.read(StopGround.class, form.text("ground")),
                form.text("number"),
                form.text("authority"),
                TakedownForm.ReceivedAt.read(form),
                form.text("reason"),
                Choices.day(form.text("begins")));
    }

    private JteModel form(@Nullable Long seller, Form form) {
        return new StaticTemplates()
                .consoleStopForm(
                        site,
                        console.desk(),
                        sellers.all(console.staff()),
                        seller == null ? null : sellers.seller(seller),
                        stops.earliest(console.staff()),
                        form);
    }

    @GET
    @Path("{id}")
    public JteModel show(@PathParam("id") String id) {
        return page(Choices.id(id), Form.blank());
    }

    @POST
    @Path("{id}")
    public Response act(@PathParam("id") String id, MultivaluedMap<String, String> values) {
        long stop = Choices.id(id);
        Form form = Form.of(values);
        return Submitted.answer(
                form, () -> Flash.redirect(HOME + "/" + stop, carriedOut(stop, form)), again -> page(stop, again));
    }

    private String carriedOut(long stop, Form form) {
        switch (form.text("viec")) {
            case "xac-nhan" -> {
                stops.confirm(stop, console.staff());
                return "da-xac-nhan-ngung";
            }
            case "do-bo" -> {
                stops.lift(stop, form.text("reason"), console.staff());
                return "da-do-bo-ngung";
            }
            default -> throw InvalidInput.of("viec", "Hãy chọn việc cần làm.");
        }
    }

    private JteModel page(long id, Form form) {
        return new StaticTemplates()
                .consoleStop(
                        site,
                        console.desk(),
                        stops.find(id, console.staff()),
                        console.staff().accountId(),
                        audit.entries("seller-stop", id),
                        form,
                        console.now());
    }
}
