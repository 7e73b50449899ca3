package vn.chophien.cooperative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chophien.cooperative.SellerTestData.aSeller;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SellerViewTest {

    /** A citizen's number has twelve digits; a household is registered and taxed by it. */
    @Test
    void aCitizensNumberIsShownByItsEndsOnly() {
        SellerView household =
                aSeller().registered("019185001234").taxedAs("019185001234").build();

        assertThat(household.publicRegistrationNo()).isEqualTo("0**********4");
        assertThat(household.publicTaxCode()).isEqualTo("0**********4");
    }

    @Test
    void aRegistersNumberIsShownWhole() {
        SellerView cooperative =
                aSeller().registered("HTX-MH-0001").taxedAs("4700123456").build();

        assertThat(cooperative.publicRegistrationNo()).isEqualTo("HTX-MH-0001");
        assertThat(cooperative.publicTaxCode()).isEqualTo("4700123456");
    }

    @ParameterizedTest
    @CsvSource({"+84912345678, 0912 345 678", "+842093870123, 02093870123", "19001234, 19001234"})
    void aPhoneIsShownAsPeopleDialIt(String stored, String read) {
        assertThat(aSeller().withPhone(stored).build().phoneToRead()).isEqualTo(read);
    }
}
