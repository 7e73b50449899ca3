package vn.chophien.api.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.chophien.api.Asked;
import vn.chophien.api.SameForAll;
import vn.chophien.place.PlaceService;

/** Where goods can go: communes of today, found by names of today and of before. */
@Path("v1/places")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@SameForAll
public class PlacesResource {

    private static final int LONGEST_WORDS = 120;

    @Inject
    PlaceService places;

    @Context
    UriInfo uri;

    @GET
    public PlaceJson.All find() {
        Asked asked = new Asked(uri.getQueryParameters());
        asked.required("q");
        String words = asked.text("q", LONGEST_WORDS);
        asked.done();
        List<PlaceJson> found = places.search(words).stream().map(PlaceJson::of).toList();
        return new PlaceJson.All(found, found.size());
    }
}
