package vn.chophien.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.shared.InvalidInput;

class SaveBankTest {

    private static final BankAccount BEFORE = new BankAccount("970405", "8500201234567", "HOANG THI THU");

    @Test
    void noAccountAtAllIsFine() {
        assertThat(new SaveBank("", "", "").check(Optional.of(BEFORE))).isEmpty();
    }

    @Test
    void theHolderIsWrittenAsBanksWriteIt() {
        assertThat(new SaveBank("970405", "8500 2012 34567", "Hoàng Thị Đở").check(Optional.empty()))
                .contains(new BankAccount("970405", "8500201234567", "HOANG THI DO"));
    }

    @Test
    void anAccountThatWasGivenBeforeStaysWhenNoneIsTyped() {
        assertThat(new SaveBank("970405", "", "Hoàng Thị Thử").check(Optional.of(BEFORE)))
                .contains(BEFORE);
    }

    @Test
    void halfAnAccountIsNone() {
        assertThatThrownBy(() -> new SaveBank("970405", "", "").check(Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.sentences()).containsOnlyKeys("account", "holder"));
        assertThatThrownBy(() -> new SaveBank("000000", "12345678", "A B").check(Optional.empty()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.sentences()).containsOnlyKeys("bank"));
    }
}
