package vn.chophien.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/** The keys are those that MoMo publishes for its sandbox. */
class MomoGatewayTest {

    private static final Merchant MERCHANT =
            new Merchant("MOMO0T1D20220107", "K951B6PE1waDMi640xX08PD3vg6EkVlz", "F8BBA842ECF85");
    private static final String COMMON =
            "\"partnerCode\":\"MOMO0T1D20220107\",\"orderId\":\"63e61ad2318d66f22ecad8f7\","
                    + "\"requestId\":\"84f36d78-a97e-4bd2-afb4-5f89cbaac15e\",\"amount\":175000,\"orderInfo\":\"pay with MoMo\","
                    + "\"extraData\":\"\"";
    private static final String REPORT = "{" + COMMON + ",\"orderType\":\"momo_wallet\",\"transId\":2757953842,"
            + "\"resultCode\":0,\"message\":\"Success\",\"payType\":\"webApp\",\"responseTime\":1700000000000,"
            + "\"signature\":\"7ad94c925b148569e2195b1b9cc0d802d071f4d222a10a50abcfdd88b2574e93\"}";

    private final MomoGateway gateway = new MomoGateway();

    @Test
    void aPaymentIsStartedWithTheSignatureOfTheVector() {
        JsonAnswer request = JsonAnswer.of("{" + COMMON + ",\"redirectUrl\":\"http://localhost:3000/resultMomo\","
                + "\"ipnUrl\":\"http://localhost:5000/api/checkout/ipn/momo\",\"requestType\":\"captureWallet\"}");

        assertThat(MomoGateway.sign(MERCHANT, request, MomoGateway.CREATE))
                .isEqualTo("09084889d3f8da23272a8822815a622c2c2233344134967e9c0eca39d4569b5c");
    }

    @Test
    void aReportIsBelievedByItsSignatureAndRead() {
        Fact fact = gateway.read(MERCHANT, REPORT);

        assertThat(gateway.isSigned(MERCHANT, REPORT)).isTrue();
        assertThat(fact.result()).isEqualTo(Result.PAID);
        assertThat(fact.amount()).isEqualTo(Money.ofDong(175_000));
        assertThat(fact.providerNo()).isEqualTo("2757953842");
    }

    @Test
    void aChangedValueIsNotBelieved() {
        assertThat(gateway.isSigned(MERCHANT, REPORT.replace("175000", "17500")))
                .isFalse();
        assertThat(gateway.isSigned(MERCHANT, REPORT.replace("\"resultCode\":0", "\"resultCode\":1006")))
                .isFalse();
    }

    @Test
    void whatIsNoMessageIsRefused() {
        assertThatThrownBy(() -> gateway.isSigned(MERCHANT, "{")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> gateway.isSigned(MERCHANT, "[".repeat(20_000))).isInstanceOf(InvalidInput.class);
        assertThat(gateway.isSigned(MERCHANT, "{}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0,PAID",
        "9000,PAID",
        "1000,PENDING",
        "7000,PENDING",
        "7002,PENDING",
        "1005,FAILED",
        "1006,FAILED",
        "1001,FAILED",
        "42,UNKNOWN_THERE",
        "99,PENDING",
        "123456,PENDING"
    })
    void onlyAFinalCodeEndsAPayment(int code, Result result) {
        assertThat(MomoCodes.result(code)).isEqualTo(result);
    }

    @Test
    void whatWasTakenIsAnsweredWithoutContent() {
        assertThat(gateway.reply(Verdict.TAKEN)).isEqualTo(new Reply(204, null));
        assertThat(gateway.reply(Verdict.TAKEN_BEFORE)).isEqualTo(new Reply(204, null));
        assertThat(gateway.reply(Verdict.NOT_SIGNED).status()).isEqualTo(401);
    }
}
