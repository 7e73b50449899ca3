package vn.chophien.payment.gateway;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/** MoMo's all-in-one v2: JSON, signed over chosen fields in alphabetical order; answers to our own calls are not signed. */
@ApplicationScoped
class MomoGateway implements PaymentGateway {

    static final String CREATE =
            "accessKey amount extraData ipnUrl orderId orderInfo partnerCode redirectUrl requestId requestType";
    static final String REPORT = "accessKey amount extraData message orderId orderInfo orderType partnerCode"
            + " payType requestId responseTime resultCode transId";
    private static final String QUERY = "accessKey orderId partnerCode requestId";
    private static final String REFUND = "accessKey amount description orderId partnerCode requestId transId";

    @Inject
    @ConfigProperty(name = "chophien.momo.url", defaultValue = "https://test-payment.momo.vn/v2/gateway/api")
    String url;

    @Inject
    Wire wire;

    @Override
    public Provider provider() {
        return Provider.MOMO;
    }

    @Override
    public String start(Merchant merchant, PaymentRequest request) throws ProviderAway, ProviderRefused {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("partnerCode", merchant.code())
                .add("partnerName", "Cho Phien")
                .add("storeId", merchant.code())
                .add("requestId", request.ref())
                .add("amount", request.amount().dong())
                .add("orderId", request.ref())
                .add("orderInfo", request.title())
                .add("redirectUrl", request.returnTo())
                .add("ipnUrl", request.reportTo())
                .add("lang", "vi")
                .add("extraData", "")
                .add("requestType", "captureWallet");
        JsonAnswer answer = post("create", merchant, body, CREATE);
        String payUrl = answer.text("payUrl");
        if (answer.code("resultCode") == MomoCodes.SUCCESS && payUrl.matches("https?://[!-~]{1,1990}")) {
            return payUrl;
        }
        if (MomoCodes.result(answer.code("resultCode")) == Result.PENDING) {
            throw new ProviderAway("create: " + answer.text("resultCode"));
        }
        throw new ProviderRefused(answer.text("resultCode"), answer.text("message"));
    }

    @Override
    public String refOf(String raw) {
        return JsonAnswer.of(raw).text("orderId");
    }

    @Override
    public boolean isSigned(Merchant merchant, String raw) {
        JsonAnswer message = JsonAnswer.of(raw);
        return message.text("partnerCode").equals(merchant.code())
                && Signing.same(message.text("signature"), sign(merchant, message, REPORT));
    }

    @Override
    public Fact read(Merchant merchant, String raw) {
        return fact(JsonAnswer.of(raw));
    }

    @Override
    public Fact ask(Merchant merchant, Known payment) throws ProviderAway {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("partnerCode", merchant.code())
                .add("requestId", UUID.randomUUID().toString())
                .add("orderId", payment.ref())
                .add("lang", "vi");
        JsonAnswer answer = post("query", merchant, body, QUERY);
        if (answer.code("resultCode") == MomoCodes.NOT_FOUND) {
            return new Fact(payment.ref(), Result.UNKNOWN_THERE, payment.amount(), "", "42", null, answer.raw());
        }
        if (!answer.text("orderId").equals(payment.ref()) || answer.dong("amount") < 0) {
            throw new ProviderAway("query: " + answer.text("resultCode"));
        }
        return fact(answer);
    }

    @Override
    public RefundAnswer refund(Merchant merchant, RefundRequest request) throws ProviderAway {
        Known payment = request.payment();
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("partnerCode", merchant.code())
                .add("orderId", request.id())
                .add("requestId", request.id())
                .add("amount", request.amount().dong())
                .add("transId", Long.parseLong(payment.providerNo() == null ? "0" : payment.providerNo()))
                .add("lang", "vi")
                .add("description", request.title());
        JsonAnswer answer = post("refund", merchant, body, REFUND);
        return new RefundAnswer(
                MomoCodes.refund(answer.code("resultCode")), answer.text("resultCode"), answer.text("message"));
    }

    /** Its answer lists what it knows under the refund's own number. */
    @Override
    public RefundAnswer askRefund(Merchant merchant, RefundRequest request) throws ProviderAway {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("partnerCode", merchant.code())
                .add("requestId", UUID.randomUUID().toString())
                .add("orderId", request.id())
                .add("lang", "vi");
        JsonAnswer answer = post("refund/query", merchant, body, QUERY);
        if (answer.code("resultCode") == MomoCodes.NOT_FOUND) {
            return new RefundAnswer(RefundAnswer.State.UNKNOWN_THERE, "42", answer.text("message"));
        }
        for (JsonAnswer one : answer.all("refundTrans")) {
            if (one.text("orderId").equals(request.id())
                    && one.dong("amount") == request.amount().dong()) {
                return new RefundAnswer(
                        MomoCodes.refund(one.code("resultCode")), one.text("resultCode"), answer.text("message"));
            }
        }
        throw new ProviderAway("refund/query: " + answer.text("resultCode"));
    }

    @Override
    public Reply reply(Verdict verdict) {
        return switch (verdict) {
            case TAKEN, TAKEN_BEFORE, WRONG_AMOUNT, NO_SUCH_PAYMENT -> new Reply(204, null);
            case NOT_SIGNED -> new Reply(401, null);
            case UNREADABLE -> new Reply(400, null);
            case FAILED -> new Reply(500, null);
        };
    }

    private static Fact fact(JsonAnswer message) {
        long dong = message.dong("amount");
        if (dong < 0) {
            throw InvalidInput.of("amount", "Không đọc được số tiền.");
        }
        String transaction = message.text("transId");
        return new Fact(
                message.text("orderId"),
                MomoCodes.result(message.code("resultCode")),
                Money.ofDong(dong),
                transaction.matches("[1-9]\\d{0,18}") ? transaction : "",
                message.text("resultCode"),
                at(message.text("responseTime")),
                message.raw());
    }

    private static @Nullable Instant at(String millis) {
        return millis.matches("\\d{12,14}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : null;
    }

    private JsonAnswer post(String call, Merchant merchant, JsonObjectBuilder body, String signed) throws ProviderAway {
        JsonAnswer question = JsonAnswer.of(body.build().toString());
        return wire.post(
                url + "/" + call,
                JSON.createObjectBuilder(question.json())
                        .add("signature", sign(merchant, question, signed))
                        .build());
    }

    static String sign(Merchant merchant, JsonAnswer message, String fields) {
        return Signing.sha256(
                merchant.secret(),
                Stream.of(fields.split(" ", -1))
                        .map(field ->
                                field + "=" + (field.equals("accessKey") ? merchant.otherKey() : message.text(field)))
                        .collect(Collectors.joining("&")));
    }
}
