package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeySealingTest {

    private final KeySealing sealing =
            new KeySealing("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    @Test
    void whatWasSealedOpensForItsOwnerOnly() {
        byte[] sealed = sealing.seal("khóa bí mật", "1 VNPAY");

        assertThat(sealing.open(sealed, "1 VNPAY")).isEqualTo("khóa bí mật");
        assertThatThrownBy(() -> sealing.open(sealed, "2 VNPAY")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameKeySealedTwiceLooksDifferentAndIsNotReadable() {
        byte[] sealed = sealing.seal("ABCDEFGH", "1 VNPAY");

        assertThat(sealed).isNotEqualTo(sealing.seal("ABCDEFGH", "1 VNPAY"));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("ABCDEFGH");
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = sealing.seal("ABCDEFGH", "1 VNPAY");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealing.open(sealed, "1 VNPAY")).isInstanceOf(IllegalStateException.class);
    }
}
