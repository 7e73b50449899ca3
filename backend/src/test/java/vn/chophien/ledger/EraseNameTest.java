package vn.chophien.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.chophien.shared.InvalidInput;

class EraseNameTest {

    private static final String REASON = "Đơn số 12/ĐYC ngày 20/11/2026";

    @Test
    void aNameAndAReasonThatDoesNotTellItAreEnough() {
        assertThatCode(() -> new EraseName(1, "Người Thử", REASON, 3).check()).doesNotThrowAnyException();
    }

    @Test
    void theReasonIsKeptForGoodSoItMustNotTellTheName() {
        assertThat(refusal("Người Thử", "Đơn của NGƯỜI THỬ ngày 20/11").sentences())
                .containsOnlyKeys("reason");
    }

    @Test
    void anEmptyFormIsToldBothThings() {
        assertThat(refusal("", "Xóa").sentences()).containsOnlyKeys("name", "reason");
    }

    @Test
    void whatStandsInPlaceOfAnErasedNameIsNoName() {
        assertThat(refusal(Erasable.ERASED, REASON).sentences()).containsOnlyKeys("name");
        assertThat(refusal("a".repeat(121), REASON).sentences()).containsOnlyKeys("name");
    }

    private static InvalidInput refusal(String name, String reason) {
        EraseName command = new EraseName(1, name, reason, 3);
        return catchThrowableOfType(InvalidInput.class, command::check);
    }
}
