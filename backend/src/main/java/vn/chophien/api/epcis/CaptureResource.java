package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.epcis.CaptureJob;
import vn.chophien.epcis.CaptureService;
import vn.chophien.epcis.EpcisFailure;
import vn.chophien.epcis.EpcisProblem;
import vn.chophien.trace.json.Json;

/** Documents of partners, taken in at once and worked through soon after; EPCIS 2.0, 12.6. */
@Path("capture")
@Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
@RequestScoped
@ForPartners
public class CaptureResource {

    private static final String BEHAVIOUR = "GS1-Capture-Error-Behaviour";

    @Inject
    CaptureService captures;

    @Inject
    Caller caller;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @POST
    public Response capture(@HeaderParam(BEHAVIOUR) @Nullable String behaviour, byte[] body) {
        String id = captures.accept(body, isProceeding(behaviour), caller.partner());
        return Response.accepted()
                .header("Location", baseUrl + "/epcis/v2/capture/" + id)
                .build();
    }

    @GET
    @Path("{captureID}")
    public String job(@PathParam("captureID") String captureId) {
        return json(captures.job(captureId, caller.partner()));
    }

    @OPTIONS
    public Response discover() {
        return EpcisHeaders.discovery("OPTIONS, POST")
                .header("GS1-EPCIS-Capture-Limit", CaptureService.MOST_EVENTS)
                .header("GS1-EPCIS-Capture-File-Size-Limit", CaptureService.LARGEST_BODY)
                .header(BEHAVIOUR, "rollback, proceed")
                .build();
    }

    @OPTIONS
    @Path("{captureID}")
    public Response discoverJob() {
        return EpcisHeaders.discovery("OPTIONS, GET").build();
    }

    private static boolean isProceeding(@Nullable String behaviour) {
        if (behaviour == null || behaviour.equals("rollback")) {
            return false;
        }
        if (!behaviour.equals("proceed")) {
            throw new EpcisFailure(EpcisProblem.VALIDATION, BEHAVIOUR + " phải là rollback hoặc proceed.", List.of());
        }
        return true;
    }

    private static String json(CaptureJob job) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("captureID", new Json.Str(job.captureId()));
        members.put("createdAt", new Json.Str(job.createdAt().toString()));
        if (job.finishedAt() != null) {
            members.put("finishedAt", new Json.Str(job.finishedAt().toString()));
        }
        members.put("running", job.finishedAt() == null ? Json.Literal.TRUE : Json.Literal.FALSE);
        members.put("success", job.success() ? Json.Literal.TRUE : Json.Literal.FALSE);
        members.put("captureErrorBehaviour", new Json.Str(job.isProceeding() ? "proceed" : "rollback"));
        members.put("errors", Json.read(job.errors()));
        return Json.write(new Json.Obj(members));
    }
}
