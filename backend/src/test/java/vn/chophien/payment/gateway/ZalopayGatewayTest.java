package vn.chophien.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.Money;

/** The keys are those that ZaloPay publishes for its sandbox. */
class ZalopayGatewayTest {

    private static final Merchant MERCHANT =
            new Merchant("2553", "PcY4iZIKFCIdgZvA6ueMcMHHUbRLYjPL", "kLtgPl8HHhfvMuDHPwKfgfsY4Ydm9eIz");

    private final ZalopayGateway gateway = new ZalopayGateway();

    @Test
    void aPaymentIsStartedWithTheSignatureOfTheVector() {
        assertThat(ZalopayGateway.createMac(
                        MERCHANT, "261121_BKM42", "khach01", Money.ofDong(1_250_000), 1_795_226_400_000L, "{}", "[]"))
                .isEqualTo("6c2ae9fbaa9c36acc90ba648e9d2f6d0ed4a8dfe3a74f8b66b39921784a3972c");
    }

    @Test
    void aReportIsSignedWithTheSecondKeyOverItsTextAsItCame() {
        String data = "{\"app_trans_id\":\"261121_BKM42\",\"amount\":1250000,\"zp_trans_id\":240331000000175}";
        String mac = Signing.sha256(MERCHANT.otherKey(), data);
        String raw = "{\"data\":\"" + data.replace("\"", "\\\"") + "\",\"mac\":\"" + mac + "\",\"type\":1}";

        Fact fact = gateway.read(MERCHANT, raw);

        assertThat(gateway.isSigned(MERCHANT, raw)).isTrue();
        assertThat(gateway.isSigned(MERCHANT, raw.replace("1250000", "125000"))).isFalse();
        assertThat(fact.ref()).isEqualTo("BKM42");
        assertThat(fact.result()).isEqualTo(Result.PAID);
        assertThat(fact.amount()).isEqualTo(Money.ofDong(1_250_000));
    }
}
