package vn.chophien.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.account.ContactKind;

class ContactTest {

    @ParameterizedTest
    @CsvSource({"0912 345 678, +84912345678", "+84912345678, +84912345678", "Mai@Example.VN, mai@example.vn"})
    void oneContactIsKeptOneWayHoweverItIsTyped(String typed, String kept) {
        assertThat(Contact.parse(typed).map(Contact::value)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "miendong", "12345", "mai@", "0112345678"})
    void whatNoCodeCanBeSentToIsNone(String typed) {
        assertThat(Contact.parse(typed)).isEmpty();
    }

    @Test
    void aSharedScreenShowsTooLittleToCall() {
        assertThat(new Contact(ContactKind.PHONE, "+84912345678").masked()).isEqualTo("0912 *** 678");
        assertThat(new Contact(ContactKind.EMAIL, "mai@example.vn").masked()).isEqualTo("m***@example.vn");
    }

    @Test
    void aCodeOpensItsOwnWayInOnly() {
        SignInCode code = new SignInCode(
                1,
                new Contact(ContactKind.PHONE, "+84912345678"),
                null,
                SignInCode.hash("here", "012345"),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                false);

        assertThat(code.isOpenedBy("here", "012345")).isTrue();
        assertThat(code.isOpenedBy("here", "12345")).isFalse();
        assertThat(code.isOpenedBy("there", "012345")).isFalse();
        assertThat(SignInCode.fresh()).matches("\\d{6}");
    }
}
