package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.epcis.CaptureService;
import vn.chophien.shared.NotFound;

/** Events: one is told, some are asked for; EPCIS 2.0, 12.7. */
@Path("events")
@Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
@RequestScoped
@ForPartners
public class EventsResource {

    @Inject
    CaptureService captures;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @GET
    public Response find() {
        return answers.to(uri.getQueryParameters(), Map.of());
    }

    @POST
    public Response add(byte[] body) {
        CaptureService.Captured captured = captures.add(body, caller.partner());
        String id = URLEncoder.encode(captured.eventId(), StandardCharsets.UTF_8);
        return Response.status(Response.Status.CREATED)
                .header("Location", baseUrl + "/epcis/v2/events/" + id)
                .build();
    }

    /** One event by its id, which the address holds percent-encoded; with it the declaration that it was wrong, if any. */
    @GET
    @Path("{eventID: .+}")
    public Response show(@PathParam("eventID") String eventId) {
        Map<String, String> named = Map.of("EQ_eventID", eventId);
        if (!answers.has(named)) {
            throw new NotFound("event", eventId);
        }
        return answers.to(new MultivaluedHashMap<>(), named);
    }

    @OPTIONS
    public Response discover() {
        return EpcisHeaders.discovery("OPTIONS, GET, POST")
                .header("GS1-EPCIS-Capture-File-Size-Limit", CaptureService.LARGEST_BODY)
                .build();
    }

    @OPTIONS
    @Path("{eventID: .+}")
    public Response discoverEvent() {
        return EpcisHeaders.discovery("OPTIONS, GET").build();
    }
}
