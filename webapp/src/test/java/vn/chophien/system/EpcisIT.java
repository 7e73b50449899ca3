package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.chophien.system.EpcisPartner.SOON;
import static vn.chophien.system.EpcisPartner.alone;
import static vn.chophien.system.EpcisPartner.assertProblem;
import static vn.chophien.system.EpcisPartner.document;
import static vn.chophien.system.EpcisPartner.encoded;
import static vn.chophien.system.EpcisPartner.event;
import static vn.chophien.system.EpcisPartner.events;
import static vn.chophien.system.EpcisPartner.name;
import static vn.chophien.system.EpcisPartner.next;
import static vn.chophien.system.EpcisPartner.thing;
import static vn.chophien.system.EpcisPartner.transformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;

/** A partner's system and ours, speaking EPCIS 2.0. */
@ExtendWith(RunningMarket.Extension.class)
class EpcisIT {

    private static final Path CONFORMANCE = Path.of(System.getProperty("chophien.shared", ""), "conformance", "epcis");

    private final RunningMarket market;
    private final ApiCaller caller;

    EpcisIT(RunningMarket market) {
        this.market = market;
        this.caller = new ApiCaller(market);
    }

    @Test
    void theHistoryOfEveryDemoLotIsADocumentThatGs1sSchemaTakes() throws SQLException, IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "GS1's schema is not here: " + CONFORMANCE);
        List<String> faults = new ArrayList<>();
        List<String> tokens = texts("SELECT token FROM lot WHERE token NOT IN (SELECT token FROM lot l JOIN seller s"
                + " ON s.id = l.seller_id WHERE s.slug LIKE 'nguoi-ban-thu-%')");
        for (String token : tokens) {
            HttpResponse<String> answer = caller.get("/epcis/v2/lots/" + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            schemaFaults(answer.body()).forEach(fault -> faults.add(token + ": " + fault));
        }

        assertThat(tokens).hasSizeGreaterThan(40);
        assertThat(faults).isEmpty();
    }

    @Test
    void aHistoryTellsEveryStepOfALotAndWhatItWasMadeOf() {
        JsonNode events = ApiContract.read(
                        caller.get("/epcis/v2/lots/" + DemoFacts.NOODLES_TOKEN).body())
                .at("/epcisBody/eventList");

        assertThat(events.findValuesAsText("type")).contains("TransformationEvent", "ObjectEvent");
        assertThat(events.findValuesAsText("bizStep")).contains("repackaging", "packing", "storing");
        List<String> named = new ArrayList<>();
        events.forEach(event -> named.add(name(event)));
        assertThat(named).doesNotHaveDuplicates().allMatch(id -> id.startsWith("ni:///"));
        List<String> made = new ArrayList<>();
        events.forEach(event -> event.path("outputQuantityList")
                .forEach(one -> made.add(one.get("epcClass").asText())));
        List<String> used = new ArrayList<>();
        events.forEach(event -> event.path("inputQuantityList")
                .forEach(one -> used.add(one.get("epcClass").asText())));
        assertThat(made).anyMatch(used::contains);
        assertThat(caller.get("/epcis/v2/lots/0000000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void diariesAndLotsAreToldToPartners() throws SQLException {
        EpcisPartner key = partner(null);
        long expected = number("SELECT (SELECT COUNT(*) FROM diary_entry) + (SELECT COUNT(*) FROM lot_step)"
                + " + (SELECT COUNT(*) FROM lot_test)");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(number(
                                "SELECT COUNT(*) FROM epcis_event WHERE source IN" + " ('DIARY', 'STEP', 'TEST')"))
                        .isGreaterThanOrEqualTo(expected));

        assertThat(number("SELECT COUNT(*) FROM epcis_event WHERE source = 'DIARY_ERROR'"))
                .isEqualTo(number("SELECT COUNT(*) FROM diary_entry WHERE corrects_id IS NOT NULL"));
        String steps = "/epcis/v2/events?EQ_bizStep=recalled|holding&orderBy=eventTime&orderDirection=ASC";
        JsonNode held = events(key.get(steps.replace("|", "%7C")));
        assertThat(held).isNotEmpty();
        assertThat(held.findValuesAsText("bizStep")).containsOnly("holding");
        JsonNode wrong = events(key.get("/epcis/v2/events?EXISTS_errorDeclaration=true"));
        assertThat(wrong).isNotEmpty();
        String corrective =
                wrong.get(0).at("/errorDeclaration/correctiveEventIDs/0").asText();
        assertThat(events(key.get("/epcis/v2/events?EQ_eventID=" + encoded(corrective))))
                .hasSize(1);
    }

    @Test
    void pagesGoThroughAllEventsOnceAndNoTokenGoesWithAnotherQuestion() {
        EpcisPartner key = partner(null);
        String question = "/epcis/v2/events?eventType=TransformationEvent&perPage=7&orderBy=eventTime&LT_recordTime="
                + "2999-01-01T00:00:00Z";
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(events(key.get(question))).hasSize(7));
        Set<String> seen = new HashSet<>();
        List<String> times = new ArrayList<>();
        String next = question;
        int told = 0;
        for (int page = 0; page < 400 && !next.isEmpty(); page++) {
            HttpResponse<String> answer = key.get(next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode events = events(answer);
            events.forEach(event -> seen.add(name(event)));
            times.addAll(events.findValuesAsText("eventTime"));
            told += events.size();
            next = next(answer);
        }

        assertThat(told).isGreaterThan(14).isEqualTo(seen.size());
        assertThat(times.stream()
                        .map(OffsetDateTime::parse)
                        .map(OffsetDateTime::toInstant)
                        .toList())
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        String token = next(key.get(question)).replaceAll(".*nextPageToken=", "");
        assertProblem(key.get("/epcis/v2/events?nextPageToken=" + token), 400, "QueryParameterException");
        assertProblem(key.get(question + "&nextPageToken=AAAA"), 400, "QueryParameterException");
        assertThat(events(key.get(question + "&eventCountLimit=10"))).hasSize(7);
        HttpResponse<String> last = key.get(next(key.get(question + "&eventCountLimit=10")));
        assertThat(events(last)).hasSize(3);
        assertThat(next(last)).isEmpty();
        assertProblem(key.get(question + "&maxEventCount=3"), 413, "QueryTooLargeException");
    }

    @Test
    void anEventIsTakenOnceAndFoundUnderUrnAndLink() {
        EpcisPartner key = partner(null);
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

    @Test
    void aDocumentIsKeptWholeOrNotAtAllUnlessItMayProceed() {
        EpcisPartner key = partner(null);
        String good = event("\"epcList\":[\"" + thing() + "\"]");
        String bad = event("\"epcList\":[\"" + thing() + "\"],\"bizStep\":\"harvesting\"");
        String taken = event("\"epcList\":[\"" + thing() + "\"],\"eventID\":\"urn:uuid:" + UUID.randomUUID() + "\"");
        assertThat(key.post("/epcis/v2/events", alone(taken)).statusCode()).isEqualTo(201);
        String clash = taken.replaceFirst("\"epcList\":\\[\"[^\"]+", "\"epcList\":[\"" + thing());

        assertProblem(key.post("/epcis/v2/capture", document(good, bad)), 400, "ValidationException");
        JsonNode undone = key.job(key.post("/epcis/v2/capture", document(good, clash)));
        assertThat(undone.get("success").asBoolean()).isFalse();
        assertThat(undone.at("/errors/0/type").asText()).isEqualTo("epcisException:ResourceAlreadyExistsException");
        assertThat(key.found(good)).isZero();

        JsonNode some = key.job(key.post("/epcis/v2/capture", document(good, bad, clash), "proceed"));
        assertThat(some.get("success").asBoolean()).isFalse();
        assertThat(some.get("errors")).hasSize(2);
        assertThat(some.at("/errors/0/instance").asText()).startsWith("#/epcisBody/eventList/1");
        assertThat(key.found(good)).isOne();

        JsonNode again = key.job(key.post("/epcis/v2/capture", document(good, good)));
        assertThat(again.get("success").asBoolean()).isTrue();
        assertThat(key.found(good)).isOne();
        assertThat(partner(null)
                        .get("/epcis/v2/capture/" + again.get("captureID").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void gs1sOwnDocumentsAreCaptured() throws IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "GS1's documents are not here: " + CONFORMANCE);
        EpcisPartner key = partner(null);
        List<String> refused = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(CONFORMANCE.resolve("valid"))) {
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
            faults.addAll(schemaFaults(answer.body()));
            page = next(answer);
        }
        assertThat(faults).isEmpty();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(refused)
                .hasSize(1)
                .allMatch(one -> one.startsWith("gs1__AssociationEvent__AssociationEvent-h.json"));
    }

    @Test
    void badInputIsNamedAndNothingOfItIsKept() throws SQLException {
        EpcisPartner key = partner(null);
        String thing = thing();
        long before = number("SELECT COUNT(*) FROM epcis_event WHERE source = 'CAPTURED'");
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
        assertThat(number("SELECT COUNT(*) FROM epcis_event WHERE source = 'CAPTURED'"))
                .isEqualTo(before);
        assertThat(key.post("/epcis/v2/events", "<a/>", "rollback", "text/xml").statusCode())
                .isEqualTo(415);
        assertProblem(key.get("/epcis/v2/events?EQ_colour=red"), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events?GE_eventTime=today"), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events?EQ_bizStep=" + encoded("đóng gói")), 400, "QueryParameterException");
        assertProblem(key.get("/epcis/v2/events/urn:uuid:" + UUID.randomUUID()), 404, "NoSuchResourceException");
    }

    @Test
    void onlyWhoToldAnEventMaySayThatItWasWrong() {
        EpcisPartner teller = partner(null);
        String event = event("\"epcList\":[\"" + thing() + "\"]");
        String wrong = alone(
                event.replace(
                        "\"epcList\"",
                        "\"errorDeclaration\":{\"declarationTime\":\"2026-02-02T07:00:00Z\",\"reason\":\"did_not_occur\"},\"epcList\""));
        assertThat(teller.post("/epcis/v2/events", alone(event)).statusCode()).isEqualTo(201);

        assertProblem(partner(null).post("/epcis/v2/events", wrong), 403, "SecurityException");
        assertThat(teller.post("/epcis/v2/events", wrong).statusCode()).isEqualTo(201);
        assertProblem(teller.post("/epcis/v2/events", wrong), 409, "ResourceAlreadyExistsException");
        assertThat(teller.found(event)).isEqualTo(2);
    }

    @Test
    void aCircleOverSeveralEventsIsRefused() {
        EpcisPartner key = partner(null);
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
        EpcisPartner key = partner(null);
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

    @Test
    void onlyAKeyOpensAndASellersKeyShowsOnlyTheirEvents() throws SQLException {
        Browser staff = new People(market).staff();
        Map<String, String> named = Map.of("name", "Hệ thống thử " + UUID.randomUUID(), "nguoi-ban", "");
        assertThat(staff.post("/quan-ly/doi-tac", named).statusCode()).isEqualTo(200);
        assertThat(staff.post("/quan-ly/doi-tac", named).statusCode()).isEqualTo(409);
        assertProblem(caller.get("/epcis/v2/events"), 401, "SecurityException");
        assertProblem(new EpcisPartner(market, "cpk_wrong").get("/epcis/v2/events"), 401, "SecurityException");
        HttpResponse<String> options = caller.send("OPTIONS", "/epcis/v2/capture", Map.of(), "");
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().map())
                .containsKeys("gs1-epcis-min", "gs1-epcis-capture-limit", "gs1-cbv-max", "allow");
        long seller = number(
                "SELECT id FROM seller WHERE slug = 'htx-mien-dong-na-may' UNION SELECT MIN(seller_id) FROM lot LIMIT 1");
        EpcisPartner theirs = partner(seller);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(events(theirs.get("/epcis/v2/events"))).isNotEmpty());
        EpcisPartner other = partner(null);
        String thing = thing();
        assertThat(other.post("/epcis/v2/events", alone(event("\"epcList\":[\"" + thing + "\"]")))
                        .statusCode())
                .isEqualTo(201);
        assertThat(events(theirs.get("/epcis/v2/events?MATCH_epc=" + encoded(thing))))
                .isEmpty();

        long id = number("SELECT MAX(id) FROM epcis_key WHERE seller_id = " + seller);
        assertThat(staff.post("/quan-ly/doi-tac/" + id + "/thu-hoi", Map.of()).statusCode())
                .isEqualTo(303);
        assertProblem(theirs.get("/epcis/v2/events"), 401, "SecurityException");
    }

    @Test
    void theWorkOfAStableIsToldInEventsThatGs1sSchemaTakes() throws IOException {
        assumeTrue(Files.isDirectory(CONFORMANCE), "GS1's schema is not here: " + CONFORMANCE);
        Farm stable = new Farm(market, "LIVESTOCK_FARM");
        stable.write("stocking", stable.today().minusDays(90), "material", "Gà thử", "amount", "400 con");
        stable.write("vaccine", stable.today().minusDays(60), "material", "Vắc-xin thử", "phiDays", "21");
        stable.write("slaughter", stable.today(), "amount", "60 con", "harvest", "90");
        stable.write("packing", stable.today(), "amount", "5 chục (chục 12)", "spec", "Hộp 10 quả");
        stable.write("sale", stable.today(), "amount", "2 tạ", "customer_kind", "Chợ", "lot_ref", "L-1");
        EpcisPartner key = partner(stable.owner().id());

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(events(key.get("/epcis/v2/events"))).hasSize(5));

        HttpResponse<String> answer = key.get("/epcis/v2/events?perPage=50&orderBy=eventTime");
        assertThat(schemaFaults(answer.body())).isEmpty();
        assertThat(events(answer).findValuesAsText("bizStep"))
                .anyMatch(step -> step.endsWith("BizStep-stocking_animals"))
                .anyMatch(step -> step.endsWith("BizStep-applying_input"))
                .contains("killing", "packing", "shipping");
        assertThat(answer.body())
                .contains("\"uom\":\"HEA\"", "\"quantity\":400", "\"uom\":\"H87\"", "\"quantity\":60")
                .contains("\"quantity\":200", "\"chophien:customerKind\":\"Chợ\"", "\"chophien:lotRef\":\"L-1\"");
    }

    private static List<String> schemaFaults(String document) throws IOException {
        Schema schema = SchemaRegistry.withDialect(Dialects.getDraft7())
                .getSchema(Files.readString(CONFORMANCE.resolve("schema/EPCIS-JSON-Schema.json")));
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private EpcisPartner partner(@Nullable Long sellerId) {
        return EpcisPartner.withKey(market, sellerId);
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).get(0));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
