package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** The events of one thing, place, step or type, under an address of its own; EPCIS 2.0, 12.8. */
@Path("{what: eventTypes|epcs|bizSteps|bizLocations|readPoints|dispositions}/{name: .+}/events")
@Produces({MediaType.APPLICATION_JSON, "application/ld+json"})
@RequestScoped
@ForPartners
public class NamedEventsResource {

    private static final Map<String, String> PARAMETERS = Map.of(
            "eventTypes", "eventType",
            "epcs", "MATCH_anyEPC",
            "bizSteps", "EQ_bizStep",
            "bizLocations", "EQ_bizLocation",
            "readPoints", "EQ_readPoint",
            "dispositions", "EQ_disposition");

    @Inject
    Answers answers;

    @Context
    UriInfo uri;

    @GET
    public Response find(@PathParam("what") String what, @PathParam("name") String name) {
        return answers.to(uri.getQueryParameters(), Map.of(PARAMETERS.getOrDefault(what, ""), name));
    }

    @OPTIONS
    public Response discover() {
        return EpcisHeaders.discovery("OPTIONS, GET").build();
    }
}
