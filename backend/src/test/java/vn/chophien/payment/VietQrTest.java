package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.shared.Money;

/** domain.md 15, rule 9. The strings are facts: they were made by other programs, and bank apps read them. */
class VietQrTest {

    private static final String ACB = "970416";

    @Test
    void staticWithoutAmount() {
        assertThat(VietQr.toAccount(ACB, "257678859", null, null))
                .isEqualTo(
                        "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F");
        assertThat(VietQr.toAccount("970436", "0011001234567", null, null))
                .isEqualTo(
                        "00020101021138570010A00000072701270006970436011300110012345670208QRIBFTTA53037045802VN6304E8DB");
    }

    @Test
    void withAmountAndWords() {
        assertThat(VietQr.toAccount(ACB, "257678859", Money.ofDong(10_000), "Chuyen tien"))
                .isEqualTo("00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA"
                        + "53037045405100005802VN62150811Chuyen tien630453E6");
        assertThat(VietQr.toAccount(ACB, "257678859", Money.ofDong(1_000), "Chuyen tien"))
                .isEqualTo("00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA"
                        + "5303704540410005802VN62150811Chuyen tien6304BBB8");
        assertThat(VietQr.toAccount(ACB, "257678859", Money.ofDong(999_999), "Cam on nhe"))
                .isEqualTo("00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA"
                        + "530370454069999995802VN62140810Cam on nhe6304E786");
        assertThat(VietQr.toAccount("970405", "8500201234567", Money.ofDong(1_250_000), "BKM26112100042"))
                .isEqualTo("00020101021238570010A00000072701270006970405011385002012345670208QRIBFTTA"
                        + "5303704540712500005802VN62180814BKM26112100042630407AA");
        assertThat(VietQr.toAccount("970422", "0987654321", Money.ofDong(185_000), "BKM 7F3K9Q"))
                .isEqualTo("00020101021238540010A00000072701240006970422011009876543210208QRIBFTTA"
                        + "530370454061850005802VN62140810BKM 7F3K9Q630429FC");
    }

    @Test
    void toACard() {
        assertThat(VietQr.toCard("970415", "9704151234567890", Money.ofDong(50_000), "DH 000123"))
                .isEqualTo("00020101021238600010A00000072701300006970415011697041512345678900208QRIBFTTC"
                        + "53037045405500005802VN62130809DH 0001236304EF92");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00020101021138620010A00000072701320006970454011899MM24011M348750800208QRIBFTTA53037045802VN62190515"
                        + "MOMOW2W3487508080030466304EBC8",
                "00020101021138620010A00000072701320006970454011899ZP24009M072482670208QRIBFTTA53037045802VN6304073C",
                "00020101021126280010A0000007750110010531314453037045408210900005802VN5910CELLPHONES62600312CPSHN ONLINE"
                        + "0517021908061613127850705ONLHN0810CellphoneS63047685",
                "00020101021138620010A00000072701320006970454011899ZP24009M072482670208QRIBFTTA53037045802VN6304073c",
            })
    void otherProgramsTextsAreReadWithTheirUnknownTags(String text) {
        Map<String, String> fields = VietQrReader.read(text);

        assertThat(fields).containsEntry("53", "704").containsEntry("58", "VN");
        assertThat(fields.size()).isGreaterThan(5);
    }

    @Test
    void oneChangedDigitIsNoticed() {
        String text = VietQr.toAccount(ACB, "257678859", Money.ofDong(10_000), "CP261121K7Q2M");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VietQrReader.read(text.replace("257678859", "257678858")));
    }

    @Test
    void saysWhoIsPaidHowMuchAndWhatFor() {
        Map<String, String> fields =
                VietQrReader.read(VietQr.toAccount("970405", "8500201234567", Money.ofDong(185_000), "CP261121K7Q2M"));

        assertThat(fields).containsEntry("01", "12").containsEntry("54", "185000");
        assertThat(VietQrReader.fields(fields.getOrDefault("62", ""))).containsEntry("08", "CP261121K7Q2M");
    }

    @Test
    void diacriticsAreTakenOffTheWords() {
        String text = VietQr.toAccount(ACB, "257678859", null, "Đơn hàng");

        assertThat(text).contains("0808DON HANG");
    }

    @Test
    void checksumHasItsCheckValue() {
        assertThat(VietQr.crc("123456789")).isEqualTo(0x29B1);
    }

    @Test
    void refusesWhatABankWouldNotUnderstand() {
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.toAccount(ACB, "257678859", Money.ZERO, "A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VietQr.toAccount(ACB, "257678859", Money.ofDong(-1), "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.toAccount(ACB, "257678859", null, "A".repeat(20)));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.toAccount("97041", "257678859", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.toAccount(ACB, "2".repeat(20), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.field("59", "x".repeat(100)));
    }
}
