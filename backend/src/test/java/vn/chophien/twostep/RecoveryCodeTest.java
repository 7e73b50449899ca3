package vn.chophien.twostep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void tenDifferentOnesAreGivenInFours() {
        List<String> codes = RecoveryCode.fresh();

        assertThat(codes).hasSize(10).allMatch(code -> code.matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
        assertThat(new HashSet<>(codes)).hasSize(10);
    }

    @Test
    void whatIsTypedFromPaperIsTheSameCode() {
        byte[] kept = RecoveryCode.hash("K0Q2-M9X4-T1AB-CDEF");

        assertThat(RecoveryCode.hash("koq2 m9x4 tiab cdef")).isEqualTo(kept);
        assertThat(RecoveryCode.hash("K0Q2-M9X4-T1AB-CDEF".toLowerCase(Locale.ROOT)))
                .isEqualTo(kept);
        assertThat(RecoveryCode.hash("K0Q2-M9X4-T1AB-CDEG")).isNotEqualTo(kept);
    }
}
