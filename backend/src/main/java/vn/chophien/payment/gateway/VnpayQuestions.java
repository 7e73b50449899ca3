package vn.chophien.payment.gateway;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;

/** VNPAY's querydr and refund: JSON both ways, signed over chosen values in a fixed order, with bars between. */
@ApplicationScoped
class VnpayQuestions {

    static final List<String> QUERY =
            fields("RequestId Version Command TmnCode TxnRef TransactionDate" + " CreateDate IpAddr OrderInfo");
    static final List<String> REFUND = fields("RequestId Version Command TmnCode TransactionType TxnRef Amount"
            + " TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo");
    private static final List<String> REFUND_ANSWER = fields("ResponseId Command ResponseCode Message TmnCode TxnRef"
            + " Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo");
    private static final List<String> QUERY_ANSWER = Stream.concat(
                    REFUND_ANSWER.stream(), fields("PromotionCode PromotionAmount").stream())
            .toList();
    private static final String WHOLE = "02";
    private static final String PART = "03";
    private static final String OURS = "127.0.0.1"; // VNPAY wants one; the server's own says nothing

    @Inject
    @ConfigProperty(
            name = "chophien.vnpay.api-url",
            defaultValue = "https://sandbox.vnpayment.vn/merchant_webapi/api/transaction")
    String url;

    @Inject
    Wire wire;

    Fact ask(Merchant merchant, Known payment, Instant now) throws ProviderAway {
        JsonObjectBuilder body = begun(merchant, "querydr", payment, now)
                .add("vnp_RequestId", requestId())
                .add("vnp_OrderInfo", "Truy van GD " + payment.ref());
        JsonAnswer answer = post(merchant, body, QUERY, QUERY_ANSWER);
        return switch (answer.text("vnp_ResponseCode")) {
            case "00" -> fact(answer, payment);
            case "91" -> new Fact(payment.ref(), Result.UNKNOWN_THERE, payment.amount(), "", "91", null, answer.raw());
            default -> throw new ProviderAway("querydr: " + answer.text("vnp_ResponseCode"));
        };
    }

    private static Fact fact(JsonAnswer answer, Known payment) throws ProviderAway {
        if (!answer.text("vnp_TxnRef").equals(payment.ref())) {
            throw new ProviderAway("The answer is about another payment");
        }
        String status = answer.text("vnp_TransactionStatus");
        return new Fact(
                payment.ref(),
                result(status),
                VnpayGateway.amount(answer.text("vnp_Amount")),
                VnpayGateway.number(answer.text("vnp_TransactionNo")),
                status,
                VnpayTime.read(answer.text("vnp_PayDate")),
                answer.raw());
    }

    /** A refund that was refused (09) leaves the payment paid; one on its way (05, 06) does not. */
    private static Result result(String status) {
        return switch (status) {
            case "00", "09" -> Result.PAID;
            case "02", "04", "05", "06" -> Result.FAILED;
            default -> Result.PENDING;
        };
    }

    RefundAnswer refund(Merchant merchant, RefundRequest request) throws ProviderAway {
        Known payment = request.payment();
        JsonObjectBuilder body = begun(merchant, "refund", payment, request.at())
                .add("vnp_RequestId", request.id())
                .add("vnp_TransactionType", request.isWhole() ? WHOLE : PART)
                .add("vnp_Amount", Long.toString(VnpayGateway.hundredths(request.amount())))
                .add("vnp_TransactionNo", payment.providerNo() == null ? "0" : payment.providerNo())
                .add("vnp_CreateBy", request.by())
                .add("vnp_OrderInfo", request.title());
        JsonAnswer answer = post(merchant, body, REFUND, REFUND_ANSWER);
        String code = answer.text("vnp_ResponseCode");
        RefundAnswer.State state = switch (code) {
            case "00" -> refundState(answer.text("vnp_TransactionStatus"));
            case "94" -> RefundAnswer.State.PENDING; // asked for already, within VNPAY's own limit of time
            case "99" -> throw new ProviderAway("refund: 99");
            default -> RefundAnswer.State.REFUSED;
        };
        return new RefundAnswer(state, code, answer.text("vnp_Message"));
    }

    /**
     * VNPAY knows refunds by the payment alone: its querydr tells of the last one. An answer about another amount, or about
     * the payment itself, says nothing about this one.
     */
    RefundAnswer askRefund(Merchant merchant, RefundRequest request) throws ProviderAway {
        Known payment = request.payment();
        JsonObjectBuilder body = begun(merchant, "querydr", payment, request.at())
                .add("vnp_RequestId", requestId())
                .add("vnp_OrderInfo", "Truy van hoan tien " + payment.ref());
        JsonAnswer answer = post(merchant, body, QUERY, QUERY_ANSWER);
        if (!answer.text("vnp_ResponseCode").equals("00")) {
            throw new ProviderAway("querydr: " + answer.text("vnp_ResponseCode"));
        }
        if (!answer.text("vnp_TxnRef").equals(payment.ref())) {
            throw new ProviderAway("The answer is about another payment");
        }
        String type = answer.text("vnp_TransactionType");
        String status = answer.text("vnp_TransactionStatus");
        boolean isThis = (type.equals(WHOLE) || type.equals(PART))
                && VnpayGateway.amount(answer.text("vnp_Amount")).equals(request.amount());
        return new RefundAnswer(isThis ? refundState(status) : RefundAnswer.State.UNKNOWN_THERE, status, "");
    }

    private static RefundAnswer.State refundState(String status) {
        return switch (status) {
            case "00", "" -> RefundAnswer.State.TAKEN;
            case "02", "09" -> RefundAnswer.State.REFUSED;
            default -> RefundAnswer.State.PENDING; // 05: VNPAY works on it; 06: the bank does
        };
    }

    private static JsonObjectBuilder begun(Merchant merchant, String command, Known payment, Instant now) {
        return JSON.createObjectBuilder()
                .add("vnp_Version", "2.1.0")
                .add("vnp_Command", command)
                .add("vnp_TmnCode", merchant.code())
                .add("vnp_TxnRef", payment.ref())
                .add("vnp_TransactionDate", VnpayTime.write(payment.startedAt()))
                .add("vnp_CreateDate", VnpayTime.write(now))
                .add("vnp_IpAddr", OURS);
    }

    /** A refusal may come unsigned; nothing is believed of it but that it is one. */
    private JsonAnswer post(Merchant merchant, JsonObjectBuilder body, List<String> asked, List<String> answered)
            throws ProviderAway {
        JsonAnswer question = JsonAnswer.of(body.build().toString());
        JsonAnswer answer = wire.post(
                url,
                JSON.createObjectBuilder(question.json())
                        .add("vnp_SecureHash", hash(merchant, question, asked))
                        .build());
        boolean isSigned = Signing.same(answer.text("vnp_SecureHash"), hash(merchant, answer, answered));
        if (answer.text("vnp_ResponseCode").equals("00") && !isSigned) {
            throw new ProviderAway("The answer is not signed");
        }
        return answer;
    }

    static String hash(Merchant merchant, JsonAnswer message, List<String> fields) throws InvalidInput {
        return Signing.sha512(
                merchant.secret(), fields.stream().map(message::text).collect(Collectors.joining("|")));
    }

    private static List<String> fields(String names) {
        return Stream.of(names.split(" ", -1)).map(name -> "vnp_" + name).toList();
    }

    /** New at every question: VNPAY refuses one that it has seen that day. */
    private static String requestId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
