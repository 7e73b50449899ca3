package vn.chophien.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.shared.InvalidInput;

class SaveIdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String CITIZEN = "006180001234";

    @Test
    void anOrganisationIsKnownByItsNumberAndNobodysBirthdayIsAsked() {
        Identity identity = typed("0100109106", "", "", "").check(Asked.of(SellerKind.COOP), Identity.BLANK, TODAY);

        assertThat(identity.taxCode()).isEqualTo("0100109106");
        assertThat(identity.birthDate()).isNull();
        assertThat(identity.citizenNo()).isNull();
        assertThat(identity.doubts()).isEmpty();
    }

    @Test
    void aCheckDigitThatDoesNotFitOnlyWarns() {
        Identity identity = typed("0100109107", "", "", "").check(Asked.of(SellerKind.COOP), Identity.BLANK, TODAY);

        assertThat(identity.doubts()).singleElement().asString().contains("0100109107", "so lại với giấy");
    }

    @Test
    void onlyAnEnterpriseMayBeABranch() {
        SaveIdentity branch = typed("0100109106-001", "", "", "");

        assertThat(branch.check(Asked.of(SellerKind.ENTERPRISE), Identity.BLANK, TODAY)
                        .taxCode())
                .isEqualTo("0100109106-001");
        assertThat(complaints(branch, SellerKind.COOP)).containsKey("tax");
    }

    @Test
    void aPersonIsAskedForBirthDateAndNumber() {
        assertThat(complaints(typed("", "", "", ""), SellerKind.FARM_HOUSEHOLD)).containsOnlyKeys("birth", "citizen");
        assertThat(complaints(typed("", "", "", ""), SellerKind.HOUSEHOLD_BIZ))
                .containsOnlyKeys("registration", "birth", "citizen");
        assertThat(complaints(typed("", "", "", ""), SellerKind.COOP_GROUP)).containsOnlyKeys("birth", "citizen");
    }

    @Test
    void aYearThatTheNumberContradictsOnlyWarns() {
        Asked asked = Asked.of(SellerKind.ARTISAN);

        assertThat(typed("", "", "05/09/1980", CITIZEN)
                        .check(asked, Identity.BLANK, TODAY)
                        .doubts())
                .isEmpty();
        assertThat(typed("", "", "05/09/1981", CITIZEN)
                        .check(asked, Identity.BLANK, TODAY)
                        .doubts())
                .singleElement()
                .asString()
                .contains("Năm sinh");
    }

    @Test
    void aNumberThatWasGivenBeforeStaysWhenNoneIsTyped() {
        Asked asked = Asked.of(SellerKind.ARTISAN);
        Identity before = typed("", "", "5.9.1980", CITIZEN).check(asked, Identity.BLANK, TODAY);

        Identity after = typed("", "", "05/09/1980", "").check(asked, before, TODAY);

        assertThat(after.citizenDigits()).contains(CITIZEN);
        assertThat(after.toString()).doesNotContain(CITIZEN);
    }

    @Test
    void whoIsNotOfAgeCannotStandForASeller() {
        assertThat(complaints(typed("", "", "28/11/2008", CITIZEN), SellerKind.ARTISAN))
                .containsOnlyKeys("birth");
        assertThat(typed("", "", "27/11/2008", CITIZEN)
                        .check(Asked.of(SellerKind.ARTISAN), Identity.BLANK, TODAY)
                        .birthDate())
                .isEqualTo("2008-11-27");
    }

    @ParameterizedTest
    @CsvSource({"5/9/1980, 1980-09-05", "05-09-1980, 1980-09-05", "05 09 1980, 1980-09-05", "31/02/1980,", "1980,", "x,"
    })
    void daysAreReadAsPeopleWriteThem(String text, LocalDate day) {
        assertThat(SaveIdentity.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource(SellerKind.class)
    void everyKindIsAskedForAPaper(SellerKind kind) {
        Asked asked = Asked.of(kind);

        assertThat(asked.papers()).isNotEmpty();
        assertThat(asked.asksTax()).isNotEqualTo(asked.personal());
    }

    private static SaveIdentity typed(String tax, String registration, String birth, String citizen) {
        return new SaveIdentity("Tên thử", tax, registration, "Hoàng Thị Thử", birth, citizen);
    }

    private static Map<String, String> complaints(SaveIdentity typed, SellerKind kind) {
        InvalidInput[] said = new InvalidInput[1];
        assertThatThrownBy(() -> typed.check(Asked.of(kind), Identity.BLANK, TODAY))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(wrong -> said[0] = wrong);
        return said[0].sentences();
    }
}
