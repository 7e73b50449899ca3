package vn.chophien.web.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import vn.chophien.web.language.Language;
import vn.chophien.web.shared.Cookies;

/** Choosing the language of the pages. A link and no form: nothing but this browser's pages changes. */
@Path("/ngon-ngu/{tag}")
public class LanguagePages {

    private static final Duration LIFE = Duration.ofDays(365);

    @Inject
    Cookies cookies;

    @GET
    public Response choose(
            @PathParam("tag") String tag,
            @QueryParam("toi") @DefaultValue("/") String target,
            @HeaderParam("Referer") @DefaultValue("") String from) {
        Language chosen = Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        String path = OwnPath.onThisHost(target).orElse("/");
        return Response.seeOther(URI.create(path + queryOf(from, path)))
                .cookie(cookies.open(Language.COOKIE, chosen.tag(), LIFE))
                .header("Cache-Control", "no-store")
                .build();
    }

    /**
     * The search that was on the page. The link does not carry it, since one page in the cache may answer several
     * addresses; the browser names the right one.
     */
    private static String queryOf(String from, String path) {
        try {
            URI page = new URI(from);
            return Optional.ofNullable(page.getRawQuery())
                    .filter(query -> path.equals(page.getRawPath()))
                    .map(query -> '?' + query)
                    .orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
