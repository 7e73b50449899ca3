package vn.chophien.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

class FailureTest {

    @Test
    void aRuleIsToldWithItsOwnCodeAndSentence() {
        Failure failure = Failure.of(new RuleViolation("lot.too-little-left", "Lô chỉ còn 3 gói."));

        assertThat(failure.kind()).isEqualTo(ProblemKind.RULE);
        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.code()).isEqualTo("lot.too-little-left");
        assertThat(failure.sentence()).isEqualTo("Lô chỉ còn 3 gói.");
    }

    @Test
    void oneWrongFieldIsTheSentenceAndMoreAreListed() {
        Failure one = Failure.of(InvalidInput.of("name", "Hãy nhập tên."));
        InvalidInput.Collector collector = new InvalidInput.Collector();
        collector.require(false, "name", "Hãy nhập tên.");
        collector.require(false, "phone", "Hãy nhập số.");
        Failure two = Failure.of(thrownBy(collector));

        assertThat(one.status()).isEqualTo(400);
        assertThat(one.sentence()).isEqualTo("Hãy nhập tên.");
        assertThat(two.sentence()).isEqualTo(ProblemKind.INVALID.sentence());
        assertThat(two.fields()).containsOnly(Map.entry("name", "Hãy nhập tên."), Map.entry("phone", "Hãy nhập số."));
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfOursAndMayBeTriedAgain() {
        Failure failure = Failure.of(new IllegalStateException(new SQLException("gone", "08S01")));

        assertThat(failure.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(failure.headers()).containsEntry("Retry-After", 5);
        assertThat(failure.reference()).isNull();
    }

    @Test
    void whatNobodyForesawShowsOnlyAReference() {
        Failure failure = Failure.of(new IllegalStateException("secret detail"));

        assertThat(failure.kind()).isEqualTo(ProblemKind.FAILURE);
        assertThat(failure.reference()).isNotBlank();
        assertThat(failure.sentence())
                .contains("Mã lỗi: " + failure.reference())
                .doesNotContain("secret");
    }

    @Test
    void whatIsNotThereIsNotNamed() {
        Failure failure = Failure.of(new NotFound("order", "CP260101AAAAA"));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.sentence()).doesNotContain("CP260101AAAAA");
    }

    private static InvalidInput thrownBy(InvalidInput.Collector collector) {
        try {
            collector.throwIfAny();
        } catch (InvalidInput invalid) {
            return invalid;
        }
        throw new AssertionError("Nothing was wrong");
    }
}
