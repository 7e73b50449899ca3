package vn.chophien.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/** The vectors were computed by another implementation, and checked with VNPAY's library for JavaScript. */
class VnpayGatewayTest {

    private static final Merchant MERCHANT = new Merchant("DEMO0001", "TESTSECRETTESTSECRETTESTSECRET12", "");
    private static final String REPORT = "vnp_Amount=125000000&vnp_BankCode=NCB&vnp_BankTranNo=VNP14000001"
            + "&vnp_CardType=ATM&vnp_OrderInfo=Thanh+toan+don+hang+BKM26112100042&vnp_PayDate=20261121090312"
            + "&vnp_ResponseCode=00&vnp_TmnCode=DEMO0001&vnp_TransactionNo=14000001&vnp_TransactionStatus=00"
            + "&vnp_TxnRef=BKM26112100042";
    private static final String REPORT_HASH =
            "9f815fa7c0e3a1ca03b39eaa40aae7ce62958984447206e08ee8a18394426ba45b136cacc1d2e2484eb22d9d48112d627"
                    + "ead61f6f33bdd5f84b908ade61e35cb";

    private static final String COMMON = "\"vnp_Version\":\"2.1.0\",\"vnp_TmnCode\":\"DEMO0001\","
            + "\"vnp_TxnRef\":\"BKM26112100042\",\"vnp_TransactionDate\":\"20261121090000\","
            + "\"vnp_IpAddr\":\"127.0.0.1\"";

    private final VnpayGateway gateway = new VnpayGateway();

    @Test
    void theAddressToPayAtIsSignedAsInTheVector() {
        PaymentRequest request = new PaymentRequest(
                "BKM26112100042",
                Money.ofDong(1_250_000),
                "Thanh toan don hang BKM26112100042",
                Instant.parse("2026-11-21T02:00:00Z"),
                Instant.parse("2026-11-21T02:15:00Z"),
                "127.0.0.1",
                "https://cho.example.vn/thanh-toan/vnpay/ket-qua",
                "");

        assertThat(VnpayGateway.payQuery(MERCHANT, request))
                .isEqualTo("vnp_Amount=125000000&vnp_Command=pay&vnp_CreateDate=20261121090000&vnp_CurrCode=VND"
                        + "&vnp_ExpireDate=20261121091500&vnp_IpAddr=127.0.0.1&vnp_Locale=vn"
                        + "&vnp_OrderInfo=Thanh+toan+don+hang+BKM26112100042&vnp_OrderType=other"
                        + "&vnp_ReturnUrl=https%3A%2F%2Fcho.example.vn%2Fthanh-toan%2Fvnpay%2Fket-qua"
                        + "&vnp_TmnCode=DEMO0001&vnp_TxnRef=BKM26112100042&vnp_Version=2.1.0&vnp_SecureHash="
                        + "c7658b91bfde8a9519f03cee3c7a5da1cf3acb3b0a0749bf526ba5f4e166c8e9286565eca3dd420e4b58c8c24"
                        + "30bf2da0353ee2a7389a0e7e8fd61f686aa9d5b");
    }

    @Test
    void aReportIsBelievedByItsSignatureAndRead() {
        String raw = REPORT + "&vnp_SecureHash=" + REPORT_HASH;

        Fact fact = gateway.read(MERCHANT, raw);

        assertThat(gateway.isSigned(MERCHANT, raw)).isTrue();
        assertThat(fact.ref()).isEqualTo("BKM26112100042");
        assertThat(fact.result()).isEqualTo(Result.PAID);
        assertThat(fact.amount()).isEqualTo(Money.ofDong(1_250_000));
        assertThat(fact.providerNo()).isEqualTo("14000001");
        assertThat(fact.at()).isEqualTo(Instant.parse("2026-11-21T02:03:12Z"));
    }

    @Test
    void anotherOrderOfTheFieldsSpacesWrittenOtherwiseAndCapitalsAreTheSameReport() {
        String raw = "vnp_SecureHash=" + REPORT_HASH.toUpperCase(java.util.Locale.ROOT) + "&vnp_SecureHashType=SHA512&"
                + REPORT.replace('+', ' ').replace(" ", "%20") + "&vnp_Empty=";

        assertThat(gateway.isSigned(MERCHANT, raw)).isTrue();
    }

    @Test
    void aChangedValueAForeignKeyAndNoSignatureAreNotBelieved() {
        String raw = REPORT + "&vnp_SecureHash=" + REPORT_HASH;

        assertThat(gateway.isSigned(MERCHANT, raw.replace("125000000", "12500000")))
                .isFalse();
        assertThat(gateway.isSigned(new Merchant("DEMO0001", "another", ""), raw))
                .isFalse();
        assertThat(gateway.isSigned(new Merchant("DEMO0002", MERCHANT.secret(), ""), raw))
                .isFalse();
        assertThat(gateway.isSigned(MERCHANT, REPORT)).isFalse();
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> gateway.read(MERCHANT, REPORT + "&vnp_Amount=1"))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"00,00,PAID", "00,02,FAILED", "24,02,FAILED", "00,01,PENDING", "07,07,PENDING", "11,02,FAILED"})
    void onlyTwoZerosArePaid(String response, String status, Result result) {
        assertThat(VnpayGateway.result(response, status)).isEqualTo(result);
    }

    @Test
    void aQuestionIsSignedAsInTheVector() {
        JsonAnswer query = JsonAnswer.of("{" + COMMON + ",\"vnp_RequestId\":\"RID0001\",\"vnp_Command\":\"querydr\","
                + "\"vnp_CreateDate\":\"20261121101500\",\"vnp_OrderInfo\":\"Truy van GD BKM26112100042\"}");

        assertThat(VnpayQuestions.hash(MERCHANT, query, VnpayQuestions.QUERY))
                .isEqualTo(
                        "4bb6cf03688ed02658385c38e01ffda4f707671fb67420332278b85375a18638d4e3257fba21c94e6d09b06cfe0d"
                                + "fe1b77daec69e9db06e2a8532a906b372c71");
    }

    @Test
    void aRefundIsSignedAsInTheVector() {
        JsonAnswer refund = JsonAnswer.of("{" + COMMON + ",\"vnp_RequestId\":\"RID0002\",\"vnp_Command\":\"refund\","
                + "\"vnp_TransactionType\":\"02\",\"vnp_Amount\":125000000,\"vnp_TransactionNo\":\"14000001\","
                + "\"vnp_CreateBy\":\"admin\",\"vnp_CreateDate\":\"20261121110000\","
                + "\"vnp_OrderInfo\":\"Hoan tien BKM26112100042\"}");

        assertThat(VnpayQuestions.hash(MERCHANT, refund, VnpayQuestions.REFUND))
                .isEqualTo(
                        "2d43530403f67f5966053264f1f6d4bc2cac1a6a3b107d04ea1ec0870673c751b37f464af0ae339b9a3af434f329"
                                + "467824f0019d1cd72c27a65ae12728fce767");
    }

    @Test
    void itSaysTheWordsThatVnpayListensFor() {
        assertThat(gateway.reply(Verdict.TAKEN).json())
                .isEqualTo("{\"RspCode\":\"00\",\"Message\":\"Confirm Success\"}");
        assertThat(gateway.reply(Verdict.NOT_SIGNED).json()).contains("\"97\"");
        assertThat(gateway.reply(Verdict.WRONG_AMOUNT).json()).contains("\"04\"");
    }
}
