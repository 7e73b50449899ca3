package vn.chophien.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventQueryReaderTest {

    @Test
    void valuesArePartedByABarAndSpelledInOneWay() {
        EventQuery query = read("EQ_bizStep", "packing|urn:epcglobal:cbv:bizstep:storing|https://x.example/own");

        assertThat(query.conditions())
                .containsExactly(new EventQuery.Condition(
                        "e.biz_step IN (?,?,?)",
                        List.of(
                                "https://ref.gs1.org/cbv/BizStep-packing",
                                "https://ref.gs1.org/cbv/BizStep-storing",
                                "https://x.example/own")));
    }

    @Test
    void timesAreReadAlsoWhereAPlusBecameASpace() {
        assertThat(read("GE_eventTime", "2026-02-01T07:00:00 07:00")
                        .conditions()
                        .get(0))
                .isEqualTo(EventQuery.Condition.of("e.event_time >= ?", Instant.parse("2026-02-01T00:00:00Z")));
    }

    @Test
    void aUrnAndALinkAskForTheSameThing() {
        Object byUrn = read("MATCH_epc", "urn:epc:id:sgtin:0614141.107346.1")
                .conditions()
                .get(0)
                .parameters()
                .get(0);

        assertThat((byte[]) byUrn).isEqualTo(EventRepository.hash("https://id.gs1.org/01/10614141073464/21/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "EQ_colour, red",
        "colour, red",
        "GE_eventTime, today",
        "EQ_bizStep, đóng",
        "EQ_bizStep, a||b",
        "perPage, 0",
        "perPage, 100000",
        "orderBy, name",
        "orderDirection, UP",
        "eventCountLimit, 5",
        "EQ_quantity, 1e9",
        "EXISTS_errorDeclaration, maybe"
    })
    void whatCannotBeReadIsRefusedByItsName(String name, String value) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOfSatisfying(
                        EpcisFailure.class,
                        failure -> assertThat(failure.faults())
                                .extracting(EpcisFailure.Fault::pointer)
                                .containsExactly(name));
    }

    @Test
    void aPageTokenGoesOnlyWithItsQuestionAndOnlyForAWhile() {
        byte[] secret = {1, 2, 3};
        Instant now = Instant.parse("2026-02-01T00:00:00Z");
        PageToken token = new PageToken(now, 12, -1, now.plusSeconds(60));
        String text = token.signed(secret, "question");

        assertThat(PageToken.read(text, secret, "question", now)).isEqualTo(token);
        assertThatThrownBy(() -> PageToken.read(text, secret, "another", now)).isInstanceOf(EpcisFailure.class);
        assertThatThrownBy(() -> PageToken.read("A" + text.substring(1), new byte[] {9}, "question", now))
                .isInstanceOf(EpcisFailure.class);
        assertThatThrownBy(() -> PageToken.read("%%", secret, "question", now)).isInstanceOf(EpcisFailure.class);
        assertThatThrownBy(() -> PageToken.read(text, secret, "question", now.plusSeconds(61)))
                .isInstanceOf(EpcisFailure.class);
    }

    private static EventQuery read(String name, String value) {
        return EventQueryReader.read(Map.of(name, List.of(value)), HistoryTestData.NAMES.namespaces());
    }
}
