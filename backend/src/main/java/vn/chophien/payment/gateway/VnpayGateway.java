package vn.chophien.payment.gateway;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/** VNPAY 2.1.0: a signed address to pay at, a signed address that reports (IPN), and questions as signed JSON. */
@ApplicationScoped
class VnpayGateway implements PaymentGateway {

    private static final String VERSION = "2.1.0";

    @Inject
    @ConfigProperty(
            name = "chophien.vnpay.pay-url",
            defaultValue = "https://sandbox.vnpayment.vn/paymentv2/vpcpay.html")
    String payUrl;

    @Inject
    VnpayQuestions questions;

    @Inject
    Clock clock;

    @Override
    public Provider provider() {
        return Provider.VNPAY;
    }

    @Override
    public String start(Merchant merchant, PaymentRequest request) {
        return payUrl + "?" + payQuery(merchant, request);
    }

    static String payQuery(Merchant merchant, PaymentRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", "pay");
        fields.put("vnp_TmnCode", merchant.code());
        fields.put("vnp_Amount", Long.toString(hundredths(request.amount())));
        fields.put("vnp_CreateDate", VnpayTime.write(request.startedAt()));
        fields.put("vnp_ExpireDate", VnpayTime.write(request.expiresAt()));
        fields.put("vnp_CurrCode", "VND");
        fields.put("vnp_Locale", "vn");
        fields.put("vnp_IpAddr", request.buyerAddress());
        fields.put("vnp_OrderInfo", request.title());
        fields.put("vnp_OrderType", "other");
        fields.put("vnp_ReturnUrl", request.returnTo());
        fields.put("vnp_TxnRef", request.ref());
        return VnpayFields.of(fields).signed(merchant.secret());
    }

    static long hundredths(Money amount) {
        return Math.multiplyExact(amount.dong(), 100L);
    }

    @Override
    public String refOf(String raw) {
        return VnpayFields.parse(raw).text("vnp_TxnRef");
    }

    @Override
    public boolean isSigned(Merchant merchant, String raw) {
        VnpayFields fields = VnpayFields.parse(raw);
        return fields.text("vnp_TmnCode").equals(merchant.code()) && fields.isSigned(merchant.secret());
    }

    @Override
    public Fact read(Merchant merchant, String raw) {
        VnpayFields fields = VnpayFields.parse(raw);
        return new Fact(
                fields.text("vnp_TxnRef"),
                result(fields.text("vnp_ResponseCode"), fields.text("vnp_TransactionStatus")),
                amount(fields.text("vnp_Amount")),
                number(fields.text("vnp_TransactionNo")),
                fields.text("vnp_ResponseCode"),
                VnpayTime.read(fields.text("vnp_PayDate")),
                raw);
    }

    /** Paid only when both say so. Suspected fraud (07) is debited, and VNPAY has not decided. */
    static Result result(String response, String status) {
        if (response.equals("00") && status.equals("00")) {
            return Result.PAID;
        }
        return status.equals("01") || status.equals("07") || response.equals("07") || status.isEmpty()
                ? Result.PENDING
                : Result.FAILED;
    }

    static Money amount(String hundredths) {
        if (!hundredths.matches("\\d{1,15}") || Long.parseLong(hundredths) % 100 != 0) {
            throw InvalidInput.of("vnp_Amount", "Không đọc được số tiền.");
        }
        return Money.ofDong(Long.parseLong(hundredths) / 100);
    }

    /** Zero stands for none. */
    static String number(String text) {
        return text.matches("0*") ? "" : text;
    }

    @Override
    public Reply reply(Verdict verdict) {
        return switch (verdict) {
            case TAKEN -> reply("00", "Confirm Success");
            case NO_SUCH_PAYMENT -> reply("01", "Order not found");
            case TAKEN_BEFORE -> reply("02", "Order already confirmed");
            case WRONG_AMOUNT -> reply("04", "Invalid amount");
            case NOT_SIGNED -> reply("97", "Fail checksum");
            case UNREADABLE, FAILED -> reply("99", "Unknown error");
        };
    }

    private static Reply reply(String code, String message) {
        return new Reply(
                200,
                JSON.createObjectBuilder()
                        .add("RspCode", code)
                        .add("Message", message)
                        .build()
                        .toString());
    }

    @Override
    public Fact ask(Merchant merchant, Known payment) throws ProviderAway {
        return questions.ask(merchant, payment, clock.instant());
    }

    @Override
    public RefundAnswer refund(Merchant merchant, RefundRequest request) throws ProviderAway {
        return questions.refund(merchant, request);
    }

    @Override
    public RefundAnswer askRefund(Merchant merchant, RefundRequest request) throws ProviderAway {
        return questions.askRefund(merchant, request);
    }
}
