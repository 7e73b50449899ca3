package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A system with a key, and the messages that it sends. */
final class EpcisPartner {

    static final Duration SOON = Duration.ofSeconds(40);
    private static final Pattern KEY = Pattern.compile("id=\"khoa\">(cpk_[A-Za-z0-9_-]+)<");

    private final ApiCaller caller;
    private final String key;

    EpcisPartner(RunningMarket market, String key) {
        this.caller = new ApiCaller(market);
        this.key = key;
    }

    String key() {
        return key;
    }

    /** With a key that staff just gave, for one seller or, with null, for the whole market. */
    static EpcisPartner withKey(RunningMarket market, @Nullable Long sellerId) {
        Browser staff = new People(market).staff();
        HttpResponse<String> answer = staff.post(
                "/quan-ly/doi-tac",
                Map.of(
                        "name",
                        "Hệ thống thử " + UUID.randomUUID(),
                        "nguoi-ban",
                        sellerId == null ? "" : sellerId.toString()));
        Matcher key = KEY.matcher(answer.body());
        assertThat(key.find()).as(answer.body()).isTrue();
        return new EpcisPartner(market, key.group(1));
    }

    HttpResponse<String> get(String path) {
        return caller.get(path, Map.of("Authorization", "Bearer " + key));
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "rollback");
    }

    HttpResponse<String> post(String path, String body, String behaviour) {
        return post(path, body, behaviour, "application/json");
    }

    HttpResponse<String> post(String path, String body, String behaviour, String type) {
        return caller.send(
                "POST",
                path,
                Map.of("X-API-Key", key, "Content-Type", type, "GS1-Capture-Error-Behaviour", behaviour),
                body);
    }

    /** The job that an answer leads to, once it is done. */
    JsonNode job(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String path = URI.create(accepted.headers().firstValue("Location").orElseThrow())
                .getRawPath();
        return await().atMost(SOON)
                .until(
                        () -> ApiContract.read(get(path).body()),
                        job -> !job.get("running").asBoolean());
    }

    int found(String event) {
        String thing = ApiContract.read(event).at("/epcList/0").asText();
        return events(get("/epcis/v2/events?MATCH_epc=" + encoded(thing))).size();
    }

    /** An event that was declared wrong is told twice under one id. */
    static String name(JsonNode event) {
        return event.get("eventID").asText() + (event.has("errorDeclaration") ? " is wrong" : "");
    }

    static JsonNode events(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiContract.read(answer.body()).at("/epcisBody/queryResults/resultsBody/eventList");
    }

    static String next(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Link")
                .map(link -> URI.create(link.substring(1, link.indexOf('>'))))
                .map(uri -> uri.getRawPath() + "?" + uri.getRawQuery())
                .orElse("");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String exception) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ApiContract.read(answer.body()).get("type").asText()).isEqualTo("epcisException:" + exception);
    }

    static String thing() {
        return "https://partner.example.org/things/" + UUID.randomUUID();
    }

    static String event(String members) {
        return "{\"type\":\"ObjectEvent\",\"action\":\"OBSERVE\",\"eventTime\":\"2026-02-01T07:00:00.000+07:00\","
                + "\"eventTimeZoneOffset\":\"+07:00\"," + members + "}";
    }

    static String transformation(String from, String to) {
        return "{\"type\":\"TransformationEvent\",\"eventTime\":\"2026-02-01T07:00:00.000+07:00\","
                + "\"eventTimeZoneOffset\":\"+07:00\",\"inputQuantityList\":[{\"epcClass\":\"" + from
                + "\",\"quantity\":5,\"uom\":\"KGM\"}],\"outputQuantityList\":[{\"epcClass\":\"" + to
                + "\",\"quantity\":4.5,\"uom\":\"KGM\"}]}";
    }

    /** An event that stands for itself says what its names mean. */
    static String alone(String event) {
        return "{\"@context\":\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"," + event.substring(1);
    }

    static String document(String... events) {
        return "{\"@context\":[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"],\"type\":\"EPCISDocument\","
                + "\"schemaVersion\":\"2.0\",\"creationDate\":\"2026-02-01T07:00:00.000+07:00\",\"epcisBody\":{\"eventList\":["
                + String.join(",", events) + "]}}";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
