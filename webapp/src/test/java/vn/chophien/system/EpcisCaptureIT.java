package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.chophien.system.EpcisPartner.alone;
import static vn.chophien.system.EpcisPartner.assertProblem;
import static vn.chophien.system.EpcisPartner.document;
import static vn.chophien.system.EpcisPartner.encoded;
import static vn.chophien.system.EpcisPartner.event;
import static vn.chophien.system.EpcisPartner.events;
import static vn.chophien.system.EpcisPartner.next;
import static vn.chophien.system.EpcisPartner.thing;
import static vn.chophien.system.EpcisPartner.transformation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What partners tell the market in EPCIS 2.0, and find again. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class EpcisCaptureIT {

    private final RunningMarket market;
    private final Goods goods;
    private final ApiCaller caller;

    EpcisCaptureIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.caller = new ApiCaller(market);
    }

    @Test
    void anEventIsTakenOnceAndFoundUnderUrnAndLink() {
        EpcisPartner key = partner();
        String serial = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String event = event("\"epcList\":[\"urn:epc:id:sgtin:0614141.107346." + serial + "\"],\"who:field\":\"đỏ\"")
                .replace(
                        "\"type\"",
                        "\"@context\":[\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\","
                                + "{\"who\":\"https://who.example.org/\"}],\"type\"");

        HttpResponse<String> first = key.post("/epcis/v2/events", event);
        HttpResponse<String> again = key.post("/epcis/v2/events", event);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertProblem(again, 409, "ResourceAlreadyExistsException");
        String link = "https://id.gs1.org/01/10614141073464/21/" + serial;
        for (String asked : List.of(
                "/epcis/v2/events?MATCH_epc=" + encoded(link),
                "/epcis/v2/events?MATCH_anyEPC=" + encoded("urn:epc:id:sgtin:0614141.107346." + serial),
                "/epcis/v2/events?EQ_" + encoded("https://who.example.org/field") + "=" + encoded("đỏ") + "&MATCH_epc="
                        + encoded(link),
                URI.create(first.headers().firstValue("Location").orElseThrow()).getRawPath())) {
            HttpResponse<String> answer = key.get(asked);
            assertThat(answer.statusCode()).as(asked + answer.body()).isEqualTo(200);
            assertThat(events(answer)).as(asked).hasSize(1);
            assertThat(events(answer).get(0).at("/epcList/0").asText()).isEqualTo(link);
            assertThat(events(answer).get(0).at("/@context/0/who").asText()).isEqualTo("https://who.example.org/");
        }
        HttpResponse<String> asTold = caller.get(
                "/epcis/v2/events?MATCH_epc=" + encoded(link),
                Map.of("Authorization", "Bearer " + key.key(), "GS1-EPC-Format", "Never_Translates"));
        assertThat(events(asTold).get(0).at("/epcList/0").asText()).startsWith("urn:epc:id:sgtin:");
    }

    /** All are sent before any is waited for: jobs are done in the order in which they came. */
    @Test
    void aDocumentIsKeptWholeOrNotAtAllUnlessItMayProceed() {
        EpcisPartner key = partner();
        String whole = event("\"epcList\":[\"" + thing() + "\"]");
        String part = event("\"epcList\":[\"" + thing() + "\"]");
        String known = event("\"epcList\":[\"" + thing() + "\"]");
        String bad = event("\"epcList\":[\"" + thing() + "\"],\"bizStep\":\"harvesting\"");
        String taken = event("\"epcList\":[\"" + thing() + "\"],\"eventID\":\"urn:uuid:" + UUID.randomUUID() + "\"");
        assertThat(key.post("/epcis/v2/events", alone(taken)).statusCode()).isEqualTo(201);
        assertThat(key.post("/epcis/v2/events", alone(known)).statusCode()).isEqualTo(201);
        String clash = taken.replaceFirst("\"epcList\":\\[\"[^\"]+", "\"epcList\":[\"" + thing());

        assertProblem(key.post("/epcis/v2/capture", document(whole, bad)), 400, "ValidationException");
        HttpResponse<String> undoing = key.post("/epcis/v2/capture", document(whole, clash));
        HttpResponse<String> proceeding = key.post("/epcis/v2/capture", document(part, bad, clash), "proceed");
        HttpResponse<String> repeating = key.post("/epcis/v2/capture", document(known, known));
        JsonNode again = key.job(repeating);
        JsonNode some = key.job(proceeding);
        JsonNode undone = key.job(undoing);

        assertThat(undone.get("success").asBoolean()).isFalse();
        assertThat(undone.at("/errors/0/type").asText()).isEqualTo("epcisException:ResourceAlreadyExistsException");
        assertThat(key.found(whole)).isZero();
        assertThat(some.get("success").asBoolean()).isFalse();
        assertThat(some.get("errors")).hasSize(2);
        assertThat(some.at("/errors/0/instance").asText()).startsWith("#/epcisBody/eventList/1");
        assertThat(key.found(part)).isOne();
        assertThat(again.get("success").asBoolean()).isTrue();
        assertThat(key.found(known)).isOne();
        assertThat(partner()
                        .get("/epcis/v2/capture/" + again.get("captureID").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void gs1sOwnDocumentsAreCaptured() throws IOException {
        assumeTrue(EpcisConformance.isHere(), "GS1's documents are not here: " + EpcisConformance.FOLDER);
        EpcisPartner key = partner();
        List<String> refused = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(EpcisConformance.FOLDER.resolve("valid"))) {
            files = all.sorted().toList();
        }
        Map<Path, HttpResponse<String>> answers = new LinkedHashMap<>();
        for (Path file : files) {
            String text = Files.readString(file);
            boolean document = text.contains("EPCISDocument\"") || text.contains("EPCISQueryDocument\"");
            answers.put(file, key.post(document ? "/epcis/v2/capture" : "/epcis/v2/events", text, "proceed"));
        }
        answers.forEach((file, answer) -> {
            if (answer.statusCode() == 202) {
                key.job(answer).get("errors").forEach(error -> {
                    // GS1 gives the same eventID to different events of its examples
                    if (!error.get("type").asText().endsWith("ResourceAlreadyExistsException")) {
                        refused.add(file.getFileName() + " " + error);
                    }
                });
            } else if (answer.statusCode() != 201 && answer.statusCode() != 409) {
                refused.add(file.getFileName() + " " + answer.body());
            }
        });

        List<String> faults = new ArrayList<>();
        for (String page = "/epcis/v2/events?perPage=200&orderBy=recordTime"; !page.isEmpty(); ) {
            HttpResponse<String> answer = key.get(page);
            faults.addAll(EpcisConformance.faults(answer.body()));
            page = next(answer);
        }
        assertThat(faults).isEmpty();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(refused)
                .hasSize(1)
                .allMatch(one -> one.startsWith("gs1__AssociationEvent__AssociationEvent-h.json"));
    }

    @Test
    void badInputIsNamedAndNothingOfItIsKept() {
        EpcisPartner key = partner();
        String thing = thing();
        Map<String, String> wrong = Map.of(
                "GS1_KEY", event("\"epcList\":[\"https://id.gs1.org/01/08931234567890/21/A\"]"),
                "QUANTITY",
                        event("\"quantityList\":[{\"epcClass\":\"" + thing + "\",\"quantity\":-3,\"uom\":\"KGM\"}]"),
                "CLOCK", event("\"epcList\":[\"" + thing + "\"]").replace("2026-02-01", "2999-02-01"),
                "CYCLE", transformation(thing, thing),
                "TIME", event("\"epcList\":[\"" + thing + "\"]").replace("2026-02-01", "2026-02-31"),
                "REQUIRED", event("\"epcList\":[\"" + thing + "\"]").replace("eventTimeZoneOffset", "x:y"));

        wrong.forEach((rule, event) -> {
            HttpResponse<String> answer = key.post("/epcis/v2/events", alone(event));
            assertProblem(answer, 400, "ValidationException");
            assertThat(ApiContract.read(answer.body()).get("errors").findValuesAsText("code"))
                    .as(answer.body())
                    .contains(rule);
        });
        assertProblem(key.post("/epcis/v2/events", "{\"type\":"), 400, "ValidationException");
        assertProblem(key.post("/epcis/v2/capture", "[]"), 400, "ValidationException");
        assertProblem(
                key.post(
                        "/epcis/v2/capture",
                        document(Stream.generate(() -> event("\"epcList\":[]"))
                                .limit(1001)
                                .toArray(String[]::new))),
                413,
                "CaptureLimitExceededException");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM epcis_event e JOIN epcis_key k ON k.id = e.key_id"
                                + " WHERE k.key_hash = UNHEX(SHA2(?, 256))",
                        key.key()))
                .isZero();
        assertThat(key.post("/epcis/v2/events", "<a/>", "rollback", "text/xml").statusCode())
                .isEqualTo(415);
        assertProblem(key.get("/epcis/v2/events?EQ_colour=red"), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events?GE_eventTime=today"), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events?EQ_bizStep=" + encoded("đóng gói")), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events/urn:uuid:" + UUID.randomUUID()), 404, "NoSuchResourceException");
    }

    @Test
    void onlyWhoToldAnEventMaySayThatItWasWrong() {
        EpcisPartner teller = partner();
        String event = event("\"epcList\":[\"" + thing() + "\"]");
        String wrong = alone(
                event.replace(
                        "\"epcList\"",
                        "\"errorDeclaration\":{\"declarationTime\":\"2026-02-02T07:00:00Z\",\"reason\":\"did_not_occur\"},\"epcList\""));
        assertThat(teller.post("/epcis/v2/events", alone(event)).statusCode()).isEqualTo(201);

        assertProblem(partner().post("/epcis/v2/events", wrong), 403, "SecurityException");
        assertThat(teller.post("/epcis/v2/events", wrong).statusCode()).isEqualTo(201);
        assertProblem(teller.post("/epcis/v2/events", wrong), 409, "ResourceAlreadyExistsException");
        assertThat(teller.found(event)).isEqualTo(2);
    }

    @Test
    void aCircleOverSeveralEventsIsRefused() {
        EpcisPartner key = partner();
        String a = thing();
        String b = thing();
        String c = thing();

        assertThat(key.post("/epcis/v2/events", alone(transformation(a, b))).statusCode())
                .isEqualTo(201);
        assertThat(key.post("/epcis/v2/events", alone(transformation(b, c))).statusCode())
                .isEqualTo(201);
        assertProblem(key.post("/epcis/v2/events", alone(transformation(c, a))), 400, "ValidationException");
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException, InterruptedException {
        EpcisPartner key = partner();
        byte[] block = new byte[1024 * 1024];
        Arrays.fill(block, (byte) ' ');
        HttpRequest request = HttpRequest.newBuilder(market.base().resolve("/epcis/v2/capture"))
                .header("Authorization", "Bearer " + key.key())
                .header("Content-Type", "application/json")
                .expectContinue(true)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(
                                () -> Collections.nCopies(50, block).iterator()),
                        50L * block.length))
                .build();

        // A client of its own: the server closes a connection whose body it does not read.
        HttpClient own =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<String> answer = own.send(request, BodyHandlers.ofString());

        assertProblem(answer, 413, "CaptureLimitExceededException");
    }

    private EpcisPartner partner() {
        return EpcisPartner.withKey(market, null);
    }
}
