package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.chophien.system.EpcisPartner.SOON;
import static vn.chophien.system.EpcisPartner.alone;
import static vn.chophien.system.EpcisPartner.assertProblem;
import static vn.chophien.system.EpcisPartner.encoded;
import static vn.chophien.system.EpcisPartner.event;
import static vn.chophien.system.EpcisPartner.events;
import static vn.chophien.system.EpcisPartner.name;
import static vn.chophien.system.EpcisPartner.next;
import static vn.chophien.system.EpcisPartner.thing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;

/** What the market tells in EPCIS 2.0: histories of lots to anybody, events to partners. */
@ExtendWith(RunningMarket.Extension.class)
class EpcisHistoryIT {

    private final RunningMarket market;
    private final Goods goods;
    private final ApiCaller caller;

    EpcisHistoryIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.caller = new ApiCaller(market);
    }

    @Test
    void theHistoryOfEveryDemoLotIsADocumentThatGs1sSchemaTakes() throws IOException {
        assumeTrue(EpcisConformance.isHere(), "GS1's schema is not here: " + EpcisConformance.FOLDER);
        List<String> faults = new ArrayList<>();
        List<String> tokens =
                goods.texts("SELECT token FROM lot WHERE token NOT IN (SELECT token FROM lot l JOIN seller s"
                        + " ON s.id = l.seller_id WHERE s.slug LIKE 'nguoi-ban-thu-%')");
        for (String token : tokens) {
            HttpResponse<String> answer = caller.get("/epcis/v2/lots/" + token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            EpcisConformance.faults(answer.body()).forEach(fault -> faults.add(token + ": " + fault));
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
    void diariesAndLotsAreToldToPartners() {
        EpcisPartner key = partner(null);
        long expected = goods.number("SELECT (SELECT COUNT(*) FROM diary_entry) + (SELECT COUNT(*) FROM lot_step)"
                + " + (SELECT COUNT(*) FROM lot_test)");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(goods.number(
                                "SELECT COUNT(*) FROM epcis_event WHERE source IN" + " ('DIARY', 'STEP', 'TEST')"))
                        .isGreaterThanOrEqualTo(expected));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                goods.number("SELECT COUNT(*) FROM epcis_event WHERE source = 'DIARY_ERROR'"))
                        .isEqualTo(goods.number("SELECT COUNT(*) FROM diary_entry WHERE corrects_id IS NOT NULL")));
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
    void onlyAKeyOpensAndASellersKeyShowsOnlyTheirEvents() {
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
        long seller = goods.number(
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

        long id = goods.number("SELECT MAX(id) FROM epcis_key WHERE seller_id = " + seller);
        assertThat(staff.post("/quan-ly/doi-tac/" + id + "/thu-hoi", Map.of()).statusCode())
                .isEqualTo(303);
        assertProblem(theirs.get("/epcis/v2/events"), 401, "SecurityException");
    }

    @Test
    void theWorkOfAStableIsToldInEventsThatGs1sSchemaTakes() throws IOException {
        assumeTrue(EpcisConformance.isHere(), "GS1's schema is not here: " + EpcisConformance.FOLDER);
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
        assertThat(EpcisConformance.faults(answer.body())).isEmpty();
        assertThat(events(answer).findValuesAsText("bizStep"))
                .anyMatch(step -> step.endsWith("BizStep-stocking_animals"))
                .anyMatch(step -> step.endsWith("BizStep-applying_input"))
                .contains("killing", "packing", "shipping");
        assertThat(answer.body())
                .contains("\"uom\":\"HEA\"", "\"quantity\":400", "\"uom\":\"H87\"", "\"quantity\":60")
                .contains("\"quantity\":200", "\"chophien:customerKind\":\"Chợ\"", "\"chophien:lotRef\":\"L-1\"");
    }

    private EpcisPartner partner(@Nullable Long sellerId) {
        return EpcisPartner.withKey(market, sellerId);
    }
}
