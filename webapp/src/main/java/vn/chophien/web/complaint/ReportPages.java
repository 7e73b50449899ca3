package vn.chophien.web.complaint;

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
import java.util.Map;
import vn.chophien.account.TooManyTries;
import vn.chophien.complaint.ComplaintKind;
import vn.chophien.complaint.ComplaintService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.template.StaticTemplates;

/** A code that nobody here knows, which may mean a false label; and the receipts of all reports. */
@Path("bao-van-de")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class ReportPages {

    @Inject
    Site site;

    @Inject
    ReportDesk desk;

    @Inject
    ComplaintService complaints;

    @GET
    public JteModel form(@QueryParam("ma") @DefaultValue("") String code) {
        return desk.blank(null, Map.of("code", code, "kind", Choices.name(ComplaintKind.FAKE)));
    }

    @POST
    @TakesPictures
    public Response send(MultivaluedMap<String, String> values) {
        return desk.take(null, Form.of(values));
    }

    @GET
    @Path("{secret}")
    public JteModel receipt(@PathParam("secret") String secret) {
        return page(secret, Form.blank());
    }

    @POST
    @Path("{secret}")
    public Response add(@PathParam("secret") String secret, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            desk.countTry();
            complaints.addWords(secret, form.text("words"));
            return Flash.redirect("/bao-van-de/" + secret, "da-viet-them");
        } catch (InvalidInput invalid) {
            return again(400, secret, form.with(invalid.sentences()));
        } catch (TooManyTries tries) {
            return Response.fromResponse(again(429, secret, form.withRefusal(tries.sentence())))
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .build();
        } catch (RuleViolation refused) {
            return again(409, secret, form.withRefusal(refused.sentence()));
        }
    }

    private Response again(int status, String secret, Form form) {
        return Response.status(status).entity(page(secret, form)).build();
    }

    private JteModel page(String secret, Form form) {
        return new StaticTemplates().complaintReceipt(site, complaints.receipt(secret), secret, form);
    }
}
