package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chophien.system.EpcisPartner.SOON;
import static vn.chophien.system.EpcisPartner.encoded;
import static vn.chophien.system.EpcisPartner.events;
import static vn.chophien.system.EpcisPartner.name;
import static vn.chophien.system.EpcisPartner.next;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.demo.DemoFacts;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.json.Json;

/** What the market tells of a lot, it also understands: the file of a history is sent back to it. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class EpcisRoundTripIT {

    private final EpcisPartner key;
    private final String history;

    EpcisRoundTripIT(RunningMarket market) {
        this.key = EpcisPartner.withKey(market, null);
        this.history = new ApiCaller(market)
                .get("/epcis/v2/lots/" + DemoFacts.NOODLES_TOKEN)
                .body();
    }

    /** Not before it has told all of them itself, or it would find them told. */
    @Test
    void aHistorySentBackAddsNothing() {
        List<String> told = names(list(history));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found(list(history))).containsAll(told));

        JsonNode job = key.job(key.post("/epcis/v2/capture", history));

        assertThat(job.get("success").asBoolean()).as(job.toString()).isTrue();
        assertThat(told).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(found(list(history))).containsAll(told).doesNotHaveDuplicates();
    }

    /** The same file from a market with another address, so that it tells of things that are not known here. */
    @Test
    void aHistoryOfAnotherMarketIsFoundUnderTheIdsThatItCameWith() {
        String elsewhere = ofAnotherMarket();
        List<String> sent = names(list(elsewhere));

        JsonNode job = key.job(key.post("/epcis/v2/capture", elsewhere));

        assertThat(job.get("success").asBoolean()).as(job.toString()).isTrue();
        assertThat(sent).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(names(list(history)));
        assertThat(found(list(elsewhere))).containsAll(sent).doesNotHaveDuplicates();
    }

    /** An id is the hash of what an event says, so with other names it is another. */
    private String ofAnotherMarket() {
        String vocabulary = ApiContract.read(history).at("/@context/1/chophien").asText();
        String ours = vocabulary.substring(0, vocabulary.length() - "/voc/".length());
        String document = history.replace(ours, "https://cho-" + UUID.randomUUID() + ".example");
        Json.Obj read = (Json.Obj) Json.read(document);
        Namespaces namespaces = Namespaces.GS1.with(read);
        for (Json event : ((Json.Obj) read.get("epcisBody").orElseThrow()).list("eventList")) {
            EpcisEvent known = EpcisEvent.of((Json.Obj) event, namespaces);
            document = document.replace(known.id(), known.hash());
        }
        return document;
    }

    private static JsonNode list(String document) {
        return ApiContract.read(document).at("/epcisBody/eventList");
    }

    private static List<String> names(JsonNode events) {
        List<String> names = new ArrayList<>();
        events.forEach(event -> names.add(name(event)));
        return names;
    }

    /** Every event that names anything that these name, however often it is told. */
    private List<String> found(JsonNode events) {
        List<String> names = new ArrayList<>();
        Collection<String> classes = new TreeSet<>(events.findValuesAsText("epcClass"));
        Collection<String> things = new TreeSet<>();
        events.findValues("epcList").forEach(list -> list.forEach(thing -> things.add(thing.asText())));
        names.addAll(asked("MATCH_anyEPCClass", classes));
        names.addAll(asked("MATCH_anyEPC", things));
        return names;
    }

    private List<String> asked(String parameter, Collection<String> names) {
        List<String> found = new ArrayList<>();
        String page = "/epcis/v2/events?perPage=200&" + parameter + "=" + encoded(String.join("|", names));
        while (!page.isEmpty()) {
            HttpResponse<String> answer = key.get(page);
            found.addAll(names(events(answer)));
            page = next(answer);
        }
        return found;
    }
}
