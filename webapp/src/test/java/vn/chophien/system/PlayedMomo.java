package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MoMo's all-in-one v2, with the keys that MoMo publishes for its sandbox. */
final class PlayedMomo extends PlayedGateway {

    private static final String CODE = "MOMO0T1D20220107";
    private static final String SECRET = "K951B6PE1waDMi640xX08PD3vg6EkVlz";
    private static final String ACCESS = "F8BBA842ECF85";

    PlayedMomo() throws IOException {
        on("/api/create", this::create);
        on("/api/query", this::query);
        on("/api/refund", this::refund);
        on("/api/refund/query", this::refundQuery);
    }

    @Override
    String name() {
        return "momo";
    }

    @Override
    Map<String, String> keys() {
        return Map.of("code", CODE, "secret", SECRET, "other", ACCESS);
    }

    @Override
    String reportKey() {
        return SECRET;
    }

    @Override
    Bill open(URI payUrl) {
        return known(payUrl.getPath().substring("/pay/".length()));
    }

    private Object create(JsonNode question) {
        requireSigned(
                question,
                "accessKey amount extraData ipnUrl orderId orderInfo partnerCode redirectUrl requestId requestType");
        String ref = question.path("orderId").asText();
        if (bill(ref) != null) {
            return Map.of("resultCode", 41, "message", "duplicate orderId");
        }
        keep(ref, question.path("amount").asLong());
        return Map.of("resultCode", 0, "message", "Success", "payUrl", address("/pay/" + ref));
    }

    private Object query(JsonNode question) {
        requireSigned(question, "accessKey orderId partnerCode requestId");
        Bill bill = bill(question.path("orderId").asText());
        if (bill == null) {
            return Map.of("resultCode", 42, "message", "not found");
        }
        int code = switch (bill.state) {
            case PENDING -> 1000;
            case PAID -> 0;
            case FAILED -> 1006;
        };
        return Map.of(
                "orderId",
                bill.ref,
                "amount",
                bill.amount,
                "transId",
                bill.state == State.PAID ? bill.number : 0,
                "resultCode",
                code);
    }

    private Object refund(JsonNode question) {
        requireSigned(question, "accessKey amount description orderId partnerCode requestId transId");
        boolean isNew = sendBack(
                question.path("requestId").asText(),
                question.path("transId").asLong(),
                question.path("amount").asLong());
        return Map.of("resultCode", !isNew ? 41 : holdsRefunds() ? 7002 : 0, "message", "");
    }

    private Object refundQuery(JsonNode question) {
        requireSigned(question, "accessKey orderId partnerCode requestId");
        String refund = question.path("orderId").asText();
        if (sentUnder(refund) == 0) {
            return Map.of("resultCode", 42, "message", "");
        }
        Map<String, Object> one =
                Map.of("orderId", refund, "amount", sentUnder(refund), "resultCode", holdsRefunds() ? 7002 : 0);
        return Map.of("resultCode", 0, "message", "", "orderId", refund, "refundTrans", List.of(one));
    }

    private static void requireSigned(JsonNode question, String fields) {
        require(sign(question, fields, SECRET).equals(question.path("signature").asText()), "signature");
    }

    @Override
    HttpRequest report(URI hook, Bill bill, boolean isPaid, long amount, String key) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("partnerCode", CODE);
        message.put("orderId", bill.ref);
        message.put("requestId", bill.ref);
        message.put("amount", amount);
        message.put("orderInfo", "Thanh toan don hang");
        message.put("orderType", "momo_wallet");
        message.put("transId", isPaid ? bill.number : 0);
        message.put("resultCode", isPaid ? 0 : 1006);
        message.put("message", isPaid ? "Thành công." : "Người dùng từ chối.");
        message.put("payType", "qr");
        message.put("responseTime", 1_795_226_400_000L);
        message.put("extraData", "");
        message.put(
                "signature",
                sign(
                        JSON.valueToTree(message),
                        "accessKey amount extraData message orderId orderInfo orderType partnerCode payType requestId"
                                + " responseTime resultCode transId",
                        key));
        return post(hook, message);
    }

    private static String sign(JsonNode message, String fields, String key) {
        return hmac(
                "HmacSHA256",
                key,
                Stream.of(fields.split(" ", -1))
                        .map(field -> field + "="
                                + (field.equals("accessKey")
                                        ? ACCESS
                                        : message.path(field).asText()))
                        .collect(Collectors.joining("&")));
    }

    @Override
    boolean isAnswer(HttpResponse<String> said, Answer answer) {
        return said.statusCode() == (answer == Answer.NOT_SIGNED ? 401 : 204);
    }
}
