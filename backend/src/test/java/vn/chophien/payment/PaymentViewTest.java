package vn.chophien.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.cooperative.BankAccount;
import vn.chophien.order.PaymentMethod;
import vn.chophien.shared.Money;

class PaymentViewTest {

    private static final String AMOUNT = "54";
    private static final String MORE = "62";
    private static final String PURPOSE = "08";

    /** domain.md 15, rule 12: the amount asked is the amount in the QR. */
    @ParameterizedTest
    @CsvSource({"0, 185000", "60000, 125000"})
    void theQrAsksForWhatIsMissingAndNamesTheOrder(long received, String asked) {
        Map<String, String> qr = VietQrReader.read(payment(received).qrText());

        assertThat(qr).containsEntry(AMOUNT, asked);
        assertThat(VietQrReader.fields(qr.getOrDefault(MORE, ""))).containsEntry(PURPOSE, "CP261121K7Q2M");
    }

    @Test
    void nothingIsAskedForWhenEnoughCame() {
        assertThat(payment(184_999).asksForTransfer()).isTrue();
        assertThat(payment(185_000).asksForTransfer()).isFalse();
        assertThat(payment(185_001).missing()).isEqualTo(Money.ZERO);
        assertThat(payment(185_001).isOverpaid()).isTrue();
    }

    private static PaymentView payment(long received) {
        return new PaymentView(
                "CP261121K7Q2M",
                PaymentMethod.TRANSFER,
                PaymentStatus.AWAITING,
                Money.ofDong(185_000),
                Money.ofDong(received),
                new BankAccount("970405", "8500201234567", "HTX THU"),
                null);
    }
}
