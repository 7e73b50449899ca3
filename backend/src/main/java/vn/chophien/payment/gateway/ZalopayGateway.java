package vn.chophien.payment.gateway;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.payment.gateway.Fact.Result;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;

/** ZaloPay v2. It reports only what was paid; everything else has to be asked for. */
@ApplicationScoped
class ZalopayGateway implements PaymentGateway {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(Times.ZONE);
    private static final int DAY_AND_BAR = 7;
    private static final long SHORTEST_SECONDS = 300; // ZaloPay takes no shorter time to pay

    @Inject
    @ConfigProperty(name = "chophien.zalopay.url", defaultValue = "https://sb-openapi.zalopay.vn/v2")
    String url;

    @Inject
    Wire wire;

    @Override
    public Provider provider() {
        return Provider.ZALOPAY;
    }

    @Override
    public String start(Merchant merchant, PaymentRequest request) throws ProviderAway, ProviderRefused {
        String embedded = JSON.createObjectBuilder()
                .add("redirecturl", request.returnTo())
                .build()
                .toString();
        String trans = trans(request.ref(), request.startedAt());
        long at = request.startedAt().toEpochMilli();
        long seconds =
                Duration.between(request.startedAt(), request.expiresAt()).toSeconds();
        JsonAnswer answer = wire.post(
                url + "/create",
                JSON.createObjectBuilder()
                        .add("app_id", appId(merchant))
                        .add("app_user", "khach")
                        .add("app_trans_id", trans)
                        .add("app_time", at)
                        .add("amount", request.amount().dong())
                        .add("item", "[]")
                        .add("embed_data", embedded)
                        .add("description", request.title())
                        .add("bank_code", "")
                        .add("expire_duration_seconds", Math.max(SHORTEST_SECONDS, seconds))
                        .add("callback_url", request.reportTo())
                        .add("mac", createMac(merchant, trans, "khach", request.amount(), at, embedded, "[]"))
                        .build());
        String payUrl = answer.text("order_url");
        if (answer.code("return_code") == 1 && payUrl.matches("https?://[!-~]{1,1990}")) {
            return payUrl;
        }
        throw new ProviderRefused(answer.text("sub_return_code"), answer.text("sub_return_message"));
    }

    static String createMac(
            Merchant merchant, String trans, String user, Money amount, long at, String embedded, String items) {
        return Signing.sha256(
                merchant.secret(),
                String.join(
                        "|",
                        merchant.code(),
                        trans,
                        user,
                        Long.toString(amount.dong()),
                        Long.toString(at),
                        embedded,
                        items));
    }

    @Override
    public String refOf(String raw) {
        return ref(paid(raw));
    }

    @Override
    public boolean isSigned(Merchant merchant, String raw) {
        JsonAnswer message = JsonAnswer.of(raw);
        return Signing.same(message.text("mac"), Signing.sha256(merchant.otherKey(), message.text("data")));
    }

    @Override
    public Fact read(Merchant merchant, String raw) {
        JsonAnswer paid = paid(raw);
        return fact(ref(paid), Result.PAID, paid, raw);
    }

    private static JsonAnswer paid(String raw) {
        return JsonAnswer.of(JsonAnswer.of(raw).text("data"));
    }

    private static String ref(JsonAnswer paid) {
        String trans = paid.text("app_trans_id");
        return trans.length() > DAY_AND_BAR ? trans.substring(DAY_AND_BAR) : trans;
    }

    @Override
    public Fact ask(Merchant merchant, Known payment) throws ProviderAway {
        String trans = trans(payment.ref(), payment.startedAt());
        JsonAnswer answer = wire.post(
                url + "/query",
                JSON.createObjectBuilder()
                        .add("app_id", appId(merchant))
                        .add("app_trans_id", trans)
                        .add(
                                "mac",
                                Signing.sha256(
                                        merchant.secret(), merchant.code() + "|" + trans + "|" + merchant.secret()))
                        .build());
        return switch (answer.code("return_code")) {
            case 1 -> fact(payment.ref(), Result.PAID, answer, answer.raw());
            case 2 -> failure(payment, Result.FAILED, answer);
            case 3 -> failure(payment, Result.PENDING, answer);
            default -> throw new ProviderAway("query: " + answer.text("return_code"));
        };
    }

    private static Fact failure(Known payment, Result result, JsonAnswer answer) {
        return new Fact(
                payment.ref(), result, payment.amount(), "", answer.text("sub_return_code"), null, answer.raw());
    }

    private static Fact fact(String ref, Result result, JsonAnswer paid, String raw) {
        long dong = paid.dong("amount");
        if (dong < 0) {
            throw InvalidInput.of("amount", "Không đọc được số tiền.");
        }
        return new Fact(
                ref, result, Money.ofDong(dong), paid.text("zp_trans_id"), "1", at(paid.text("server_time")), raw);
    }

    private static @Nullable Instant at(String millis) {
        return millis.matches("\\d{12,14}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : null;
    }

    @Override
    public RefundAnswer refund(Merchant merchant, RefundRequest request) throws ProviderAway {
        Known payment = request.payment();
        String transaction = payment.providerNo() == null ? "" : payment.providerNo();
        long at = request.at().toEpochMilli();
        String signed = String.join(
                "|",
                merchant.code(),
                transaction,
                Long.toString(request.amount().dong()),
                request.title(),
                Long.toString(at));
        JsonAnswer answer = wire.post(
                url + "/refund",
                JSON.createObjectBuilder()
                        .add("app_id", appId(merchant))
                        .add("m_refund_id", refundId(merchant, request))
                        .add("zp_trans_id", transaction)
                        .add("amount", request.amount().dong())
                        .add("timestamp", at)
                        .add("description", request.title())
                        .add("mac", Signing.sha256(merchant.secret(), signed))
                        .build());
        return refundAnswer(answer);
    }

    @Override
    public RefundAnswer askRefund(Merchant merchant, RefundRequest request) throws ProviderAway {
        String refund = refundId(merchant, request);
        long at = request.at().toEpochMilli();
        JsonAnswer answer = wire.post(
                url + "/query_refund",
                JSON.createObjectBuilder()
                        .add("app_id", appId(merchant))
                        .add("m_refund_id", refund)
                        .add("timestamp", at)
                        .add("mac", Signing.sha256(merchant.secret(), merchant.code() + "|" + refund + "|" + at))
                        .build());
        return refundAnswer(answer);
    }

    private static RefundAnswer refundAnswer(JsonAnswer answer) {
        RefundAnswer.State state = switch (answer.code("return_code")) {
            case 1 -> RefundAnswer.State.TAKEN;
            case 2 -> RefundAnswer.State.REFUSED;
            default -> RefundAnswer.State.PENDING;
        };
        return new RefundAnswer(state, answer.text("sub_return_code"), answer.text("sub_return_message"));
    }

    /** By the day that it was begun on, so that it stays the same. */
    private static String refundId(Merchant merchant, RefundRequest request) {
        return DAY.format(request.firstAskedAt()) + "_" + merchant.code() + "_" + request.id();
    }

    @Override
    public Reply reply(Verdict verdict) {
        return switch (verdict) {
            case TAKEN -> reply(1, "success");
            case TAKEN_BEFORE, WRONG_AMOUNT, NO_SUCH_PAYMENT -> reply(2, "already taken");
            case NOT_SIGNED, UNREADABLE -> reply(-1, "mac not equal");
            case FAILED -> reply(0, "try again");
        };
    }

    private static Reply reply(int code, String message) {
        return new Reply(
                200,
                JSON.createObjectBuilder()
                        .add("return_code", code)
                        .add("return_message", message)
                        .build()
                        .toString());
    }

    private static String trans(String ref, Instant startedAt) {
        return DAY.format(startedAt) + "_" + ref;
    }

    private static long appId(Merchant merchant) {
        return Long.parseLong(merchant.code());
    }
}
