package vn.chophien.web.resolver;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.link.DigitalLink;
import vn.chophien.trace.link.InvalidLink;
import vn.chophien.web.shared.Site;

/**
 * What a printed GS1 code opens: {@code /01/…} leads to the page of the lot or product, or to what {@code linkType} asks
 * for. Places, parties and logistic units lead to whoever or whatever is there.
 */
@Path("/")
@RequestScoped
public class ResolverPages {

    private static final Pattern LINK_TYPE =
            Pattern.compile("(?:gs1:|https?://(?:ref\\.gs1|www\\.gs1|gs1)\\.org/voc/)?([A-Za-z]+)");
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String CONTEXT = "<https://ref.gs1.org/standards/resolver/linkset-context>;"
            + " rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"";

    @Inject
    Site site;

    @Inject
    KnownThings known;

    @Inject
    Refusals refusals;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    @GET
    @Path("{key: 01|00|414|417}/{rest: .+}")
    public Response resolve() {
        try {
            return allowed(resolved()).header("Vary", "Accept, Accept-Language").build();
        } catch (InvalidLink | InvalidKey wrong) {
            return allowed(Response.fromResponse(refusals.malformed(wrong))).build();
        }
    }

    @OPTIONS
    @Path("{key: 01|00|414|417}/{rest: .+}")
    public Response options() {
        return allowed(Response.noContent().header("Allow", METHODS)).build();
    }

    @GET
    @Path(".well-known/gs1resolver")
    public Response describe() {
        return allowed(Response.ok(
                                ResolverDescription.json(site.marketName(), site.baseUrl()),
                                MediaType.APPLICATION_JSON_TYPE)
                        .header("Cache-Control", "public, max-age=86400"))
                .build();
    }

    private Response.ResponseBuilder resolved() {
        String path = request.getRequestURI().replaceFirst("/$", "");
        DigitalLink link = DigitalLink.parse("https://a.example" + path);
        List<Anchor> anchors = known.anchors(link);
        Optional<String> wanted = Optional.ofNullable(request.getParameter("linkType"));
        if (anchors.isEmpty()) {
            return Response.fromResponse(link.gtin().isEmpty() ? refusals.unknownKey(link) : refusals.unknown(link));
        }
        if (wanted.filter(type -> type.equals("linkset") || type.equals("all")).isPresent() || asksForLinkSet()) {
            return Response.ok(LinkSet.json(anchors), LinkSet.TYPE).header("Link", linkSet(link) + ", " + CONTEXT);
        }
        return wanted.isPresent() ? typed(link, anchors, wanted.get()) : byDefault(link, anchors);
    }

    /** A lot that nobody wrote down: the most that a careless forger gets right. Its page says so, beside the product. */
    private Response.ResponseBuilder byDefault(DigitalLink link, List<Anchor> anchors) {
        boolean isUnknownLot = link.lot().isPresent() && anchors.size() == 1 && !isLot(anchors.get(0));
        String target = isUnknownLot
                ? site.baseUrl() + "/lo-la/" + link.gtin().orElseThrow() + "/" + segment(link)
                : anchors.get(0).byDefault().href();
        return redirect(link, target);
    }

    private static boolean isLot(Anchor anchor) {
        return anchor.uri().contains("/10/");
    }

    /** As it stands in the link, escaped already. */
    private static String segment(DigitalLink link) {
        String uri = link.uri();
        return uri.substring(uri.indexOf("/10/") + 4).replaceFirst("/.*", "");
    }

    /** The finest thing that has a link of this type answers. */
    private Response.ResponseBuilder typed(DigitalLink link, List<Anchor> anchors, String wanted) {
        var type = LINK_TYPE.matcher(wanted);
        String name = type.matches() ? type.group(1) : "";
        LinkChoice choice = new LinkChoice(headers.getAcceptableLanguages(), wantedTypes());
        List<TypedLink> found = anchors.stream()
                .map(anchor -> name.equals("defaultLink")
                        ? List.of(anchor.byDefault())
                        : anchor.links().stream()
                                .filter(one -> one.linkType().equals(name))
                                .toList())
                .filter(links -> !links.isEmpty())
                .findFirst()
                .map(choice::best)
                .orElse(List.of());
        return switch (found.size()) {
            case 0 -> Response.fromResponse(refusals.noSuchLink(wanted));
            case 1 -> redirect(link, found.get(0).href());
            default ->
                Response.status(300)
                        .type(LinkSet.TYPE)
                        .entity(LinkSet.json(List.of(new Anchor(link.uri(), name, found.get(0), found))));
        };
    }

    private Response.ResponseBuilder redirect(DigitalLink link, String target) {
        String query = foreignQuery();
        return Response.temporaryRedirect(URI.create(query.isEmpty() ? target : target + "?" + query))
                .header("Link", linkSet(link));
    }

    /** Query pairs travel along: they are not ours to drop. */
    private String foreignQuery() {
        @Nullable String query = request.getQueryString();
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.isEmpty() && !pair.startsWith("linkType="))
                        .collect(Collectors.joining("&"));
    }

    private String linkSet(DigitalLink link) {
        String own = site.baseUrl() + link.uri().substring("https://a.example".length());
        return "<" + own + "?linkType=linkset>; rel=\"linkset\"; type=\"" + LinkSet.TYPE + "\"";
    }

    private boolean asksForLinkSet() {
        return wantedTypes().contains(LinkSet.TYPE);
    }

    private List<String> wantedTypes() {
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList();
    }

    private static Response.ResponseBuilder allowed(Response.ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", METHODS)
                .header("Access-Control-Expose-Headers", "Link, Location");
    }
}
