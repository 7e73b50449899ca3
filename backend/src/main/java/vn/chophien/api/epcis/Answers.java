package vn.chophien.api.epcis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.epcis.EpcFormat;
import vn.chophien.epcis.EventQueryService;

/** Asks a question for a resource and puts page and headers around the answer. */
@RequestScoped
class Answers {

    private static final String FORMAT = "GS1-EPC-Format";

    @Inject
    HttpServletRequest request;

    @Inject
    EventQueryService events;

    @Inject
    Caller caller;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /**
     * The events that the query string asks for.
     *
     * @param further conditions that stand in the path
     */
    Response to(MultivaluedMap<String, String> asked, Map<String, String> further) {
        Map<String, List<String>> parameters = new HashMap<>(asked);
        further.forEach((name, value) -> parameters.put(name, List.of(value)));
        EpcFormat format = format();
        EventQueryService.Answer answer = events.ask(parameters, format, caller.partner());
        Response.ResponseBuilder response = Response.ok(answer.document()).header(FORMAT, format.header());
        if (answer.nextPageToken() != null) {
            response.header("Link", "<" + next(answer.nextPageToken()) + ">; rel=\"next\"")
                    .header(
                            "GS1-Next-Page-Token-Expires",
                            answer.expires().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return response.build();
    }

    /** Whether anything is found that the path alone names. */
    boolean has(Map<String, String> further) {
        Map<String, List<String>> parameters = new HashMap<>();
        further.forEach((name, value) -> parameters.put(name, List.of(value)));
        return events.ask(parameters, EpcFormat.NO_PREFERENCE, caller.partner()).count() > 0;
    }

    private EpcFormat format() {
        String asked = request.getHeader(FORMAT);
        if (asked == null) {
            return EpcFormat.ALWAYS_GS1_DIGITAL_LINK;
        }
        return Arrays.stream(EpcFormat.values())
                .filter(format -> format.header().equals(asked))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /** This very address, going on behind the last event. */
    private String next(String token) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String pages = Stream.concat(
                        Arrays.stream(query.split("&", -1))
                                .filter(pair -> !pair.isEmpty() && !pair.startsWith("nextPageToken=")),
                        Stream.of("nextPageToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return baseUrl + request.getRequestURI() + "?" + pages;
    }
}
