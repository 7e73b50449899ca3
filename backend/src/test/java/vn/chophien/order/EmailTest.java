package vn.chophien.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @CsvSource({
        "mai@example.vn, mai@example.vn",
        "' Mai.Ly+cho@Example.VN ', Mai.Ly+cho@example.vn",
        "a@b-c.example.com, a@b-c.example.com"
    })
    void whatPeopleTypeIsReadAndTheDomainIsMadeSmall(String typed, String kept) {
        assertThat(Email.parse(typed)).contains(new Email(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mai",
                "mai@",
                "@example.vn",
                "mai@example",
                "mai@@example.vn",
                "mai ly@example.vn",
                "mai..ly@example.vn",
                "mai@-example.vn",
                "mai@example.vn, lan@example.vn",
                "mai@example.vn\nBcc: lan@example.vn",
                "Mai <mai@example.vn>",
                "mãi@example.vn"
            })
    void whatMailCannotReachIsRefused(String typed) {
        assertThat(Email.parse(typed)).isEmpty();
    }

    @Test
    void anAddressLongerThanItsColumnIsRefused() {
        assertThat(Email.parse("a@" + "b".repeat(155) + ".vn")).isPresent();
        assertThat(Email.parse("a@" + "b".repeat(156) + ".vn")).isEmpty();
    }

    @Test
    void maskedShowsTheFirstLetterAndTheDomain() {
        assertThat(new Email("mai.ly@example.vn").masked()).isEqualTo("m***@example.vn");
    }
}
