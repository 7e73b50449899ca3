package vn.chophien.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRuleTest {

    private static final CaseRule TWO = new CaseRule(30, 2, 2);

    @Test
    void twoPeopleFromTwoPlacesOpenACase() {
        assertThat(TWO.opens(List.of(from("a", null), from("b", null)))).isTrue();
    }

    @Test
    void onePersonNeverDoes() {
        assertThat(TWO.opens(List.of(from("a", null)))).isFalse();
        assertThat(TWO.opens(List.of(from("a", "+84911"), from("b", "+84911")))).isFalse();
        assertThat(TWO.opens(List.of(from("a", null), from("a", null), from("a", null))))
                .isFalse();
    }

    @Test
    void twoPhonesTypedAtOneAddressAreOnePerson() {
        assertThat(TWO.opens(List.of(from("a", "+84911"), from("a", "+84922")))).isFalse();
    }

    @Test
    void twoProvenBuyersBehindOneAddressAreTwoPeople() {
        assertThat(TWO.opens(List.of(buyer("a", "+84911"), buyer("a", "+84922"))))
                .isTrue();
        assertThat(TWO.opens(List.of(buyer("a", "+84911"), from("a", "+84922"))))
                .isFalse();
    }

    @Test
    void aThirdReportDoesNotMakeOnePersonOfTwoBuyers() {
        List<Reporter> reporters = List.of(from("a", "+84933"), buyer("a", "+84911"), buyer("a", "+84922"));

        assertThat(CaseRule.people(reporters)).isEqualTo(2);
    }

    @Test
    void whoIsTiedByAThirdReportIsOnePerson() {
        List<Reporter> reporters = List.of(from("a", "+84911"), from("b", "+84922"), from("a", "+84922"));

        assertThat(CaseRule.people(reporters)).isEqualTo(1);
    }

    @Test
    void oneMailAddressIsOnePerson() {
        Reporter one = new Reporter(null, "a@example.vn", "a", false, 1);
        Reporter other = new Reporter(null, "a@example.vn", "b", false, 1);

        assertThat(TWO.opens(List.of(one, other))).isFalse();
    }

    @Test
    void whatDoesNotWeighDoesNotCount() {
        assertThat(TWO.opens(List.of(from("a", null), new Reporter(null, null, "b", false, 0))))
                .isFalse();
    }

    @Test
    void aPersonCountsOnceWithTheHeaviestThingTheySaid() {
        CaseRule heavy = new CaseRule(30, 2, 4);
        Reporter ill = new Reporter(null, null, "a", false, 3);

        assertThat(heavy.opens(List.of(ill, from("a", null), from("b", null)))).isTrue();
        assertThat(heavy.opens(List.of(from("a", null), from("a", null), from("a", null), from("b", null))))
                .isFalse();
    }

    @Test
    void noRuleLetsOnePersonDoIt() {
        assertThatThrownBy(() -> new CaseRule(30, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reporter from(String address, @Nullable String phone) {
        return new Reporter(phone, null, address, false, 1);
    }

    private static Reporter buyer(String address, String phone) {
        return new Reporter(phone, null, address, true, 1);
    }
}
