package vn.chophien.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;
import vn.chophien.trace.json.Json;

/**
 * The reference events of the tool that CBV 2.0 names. Tier A: two independent implementations agree, so text and id must
 * be theirs. Tier B: they disagree, so either id will do.
 */
class EventHashConformanceTest {

    @ParameterizedTest
    @MethodSource("agreed")
    void anEventHasTheTextAndTheIdThatAllAgreeOn(Row row) {
        EventHash hash = hash(row);

        assertThat(hash.prehash()).isEqualTo(row.get("prehash"));
        assertThat(hash.id()).isEqualTo(row.get("expected_event_id"));
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void anEventThatIsDisputedHasOneOfTheTwoIds(Row row) {
        assertThat(hash(row).id()).isIn(row.get("expected_event_id"), row.get("alternative_event_id"));
    }

    @Test
    void theTableHasBothTiers() {
        assertThat(agreed()).hasSizeGreaterThanOrEqualTo(27);
        assertThat(disputed()).hasSizeGreaterThanOrEqualTo(10);
        System.out.printf(
                "Event hashes: %d agreed, %d disputed%n",
                agreed().count(), disputed().count());
    }

    private static Stream<Row> agreed() {
        return Conformance.table("event-hash/expected.tsv").stream()
                .filter(row -> row.get("tier").equals("A"));
    }

    /** Without the two documents that ask the reference tool, and nobody else, to leave out members. */
    private static Stream<Row> disputed() {
        return Conformance.table("event-hash/expected.tsv").stream()
                .filter(row -> row.get("tier").equals("B"))
                .filter(row -> !row.get("note").contains("not part of the algorithm"));
    }

    private static EventHash hash(Row row) {
        String text = String.join("\n", Conformance.lines("event-hash/" + row.get("file")));
        Json.Obj document = (Json.Obj) Json.read(text);
        List<Json.Obj> events = Events.of(document);
        return EventHash.of(events.get(Integer.parseInt(row.get("event_index"))), Namespaces.GS1.with(document));
    }
}
