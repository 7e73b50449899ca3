package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ZaloPay v2, with the keys that ZaloPay publishes for its sandbox. It keeps payments under a day and a ref. */
final class PlayedZalopay extends PlayedGateway {

    private static final String CODE = "2553";
    private static final String FIRST_KEY = "PcY4iZIKFCIdgZvA6ueMcMHHUbRLYjPL";
    private static final String SECOND_KEY = "kLtgPl8HHhfvMuDHPwKfgfsY4Ydm9eIz";

    PlayedZalopay() throws IOException {
        on("/v2/create", this::create);
        on("/v2/query", this::query);
        on("/v2/refund", this::refund);
        on("/v2/query_refund", this::refundQuery);
    }

    @Override
    String name() {
        return "zalopay";
    }

    @Override
    Map<String, String> keys() {
        return Map.of("code", CODE, "secret", FIRST_KEY, "other", SECOND_KEY);
    }

    @Override
    String reportKey() {
        return SECOND_KEY;
    }

    @Override
    boolean reportsFailures() {
        return false;
    }

    @Override
    Bill open(URI payUrl) {
        return known(payUrl.getPath().substring("/pay/".length()));
    }

    @Override
    @Nullable
    Bill bill(String ref) {
        return super.bill(ref.replaceFirst("^\\d{6}_", ""));
    }

    private Object create(JsonNode question) {
        String signed = Stream.of("app_id app_trans_id app_user amount app_time embed_data item".split(" ", -1))
                .map(field -> question.path(field).asText())
                .collect(Collectors.joining("|"));
        require(
                hmac("HmacSHA256", FIRST_KEY, signed)
                        .equals(question.path("mac").asText()),
                "mac");
        String trans = question.path("app_trans_id").asText();
        require(trans.matches("\\d{6}_.{1,33}"), "app_trans_id");
        keep(trans.substring(7), question.path("amount").asLong());
        return Map.of("return_code", 1, "return_message", "ok", "order_url", address("/pay/" + trans));
    }

    private Object query(JsonNode question) {
        String trans = question.path("app_trans_id").asText();
        require(
                hmac("HmacSHA256", FIRST_KEY, CODE + "|" + trans + "|" + FIRST_KEY)
                        .equals(question.path("mac").asText()),
                "mac");
        Bill bill = bill(trans);
        if (bill == null) {
            return Map.of("return_code", 2, "sub_return_code", -101);
        }
        return switch (bill.state) {
            case PENDING -> Map.of("return_code", 3, "is_processing", true);
            case PAID -> Map.of("return_code", 1, "amount", bill.amount, "zp_trans_id", bill.number);
            case FAILED -> Map.of("return_code", 2, "sub_return_code", -63);
        };
    }

    private Object refund(JsonNode question) {
        String signed = Stream.of("app_id zp_trans_id amount description timestamp".split(" ", -1))
                .map(field -> question.path(field).asText())
                .collect(Collectors.joining("|"));
        require(
                hmac("HmacSHA256", FIRST_KEY, signed)
                        .equals(question.path("mac").asText()),
                "mac");
        boolean isNew = sendBack(
                question.path("m_refund_id").asText(),
                question.path("zp_trans_id").asLong(),
                question.path("amount").asLong());
        return Map.of("return_code", isNew && !holdsRefunds() ? 1 : 3, "sub_return_code", 0);
    }

    private Object refundQuery(JsonNode question) {
        String refund = question.path("m_refund_id").asText();
        String signed = "2553|" + refund + "|" + question.path("timestamp").asText();
        require(
                hmac("HmacSHA256", FIRST_KEY, signed)
                        .equals(question.path("mac").asText()),
                "mac");
        int code = sentUnder(refund) == 0 ? 2 : holdsRefunds() ? 3 : 1;
        return Map.of("return_code", code, "sub_return_code", 0);
    }

    @Override
    HttpRequest report(URI hook, Bill bill, boolean isPaid, long amount, String key) {
        require(isPaid, "only payments that went well are reported");
        String data = "{\"app_id\":2553,\"app_trans_id\":\"261121_" + bill.ref + "\",\"amount\":" + amount
                + ",\"zp_trans_id\":" + bill.number + ",\"server_time\":1795226400000}";
        return post(hook, Map.of("data", data, "mac", hmac("HmacSHA256", key, data), "type", 1));
    }

    @Override
    boolean isAnswer(HttpResponse<String> said, Answer answer) {
        int code = switch (answer) {
            case TAKEN -> 1;
            case TAKEN_BEFORE, WRONG_AMOUNT, NO_SUCH_PAYMENT -> 2;
            case NOT_SIGNED -> -1;
        };
        return said.statusCode() == 200 && said.body().contains("\"return_code\":" + code + ",");
    }
}
