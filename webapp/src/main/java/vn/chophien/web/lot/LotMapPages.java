package vn.chophien.web.lot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import vn.chophien.lot.LotAddress;
import vn.chophien.lot.LotService;
import vn.chophien.place.PlaceService;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.web.language.Language;
import vn.chophien.web.template.StaticTemplates;

/** The map beside a lot's story, drawn here and without tiles of anybody. Kept for a minute: every scan may ask for it. */
@Path("l/{token}/ban-do.svg")
@Produces("image/svg+xml;charset=UTF-8")
@ApplicationScoped
public class LotMapPages {

    private static final String AN_HOUR = "public, max-age=3600";

    private final Cache<Wanted, Optional<String>> drawn = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Inject
    LotService lots;

    @Inject
    PlaceService places;

    @GET
    public Response show(@PathParam("token") String typed) {
        try {
            return drawn.get(new Wanted(LotToken.parse(typed), Language.current()), this::draw)
                    .map(svg ->
                            Response.ok(svg).header("Cache-Control", AN_HOUR).build())
                    .orElseGet(() -> Response.status(404).build());
        } catch (InvalidKey refused) {
            return Response.status(404).build();
        }
    }

    /** Browsers keep the map for a while, so each language has an address of its own. */
    public static String address(LotAddress lot) {
        return lot.tokenPath() + "/ban-do.svg" + (Language.current() == Language.ENGLISH ? "?ngon-ngu=en" : "");
    }

    private Optional<String> draw(Wanted wanted) {
        return lots.whereabouts(wanted.lot())
                .flatMap(sites -> LotMap.of(sites, places))
                .map(map -> new StaticTemplates().lotMap(map).render());
    }

    private record Wanted(LotToken lot, Language language) {}
}
