package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** VNPAY 2.1.0. It learns of a payment when a browser brings the signed address, and reports by another one. */
final class PlayedVnpay extends PlayedGateway {

    private static final String CODE = "TEST0001";
    private static final String SECRET = "VNPAYSECRETVNPAYSECRETVNPAYSEC01";

    PlayedVnpay() throws IOException {
        on("/api", this::answer);
    }

    @Override
    String name() {
        return "vnpay";
    }

    @Override
    Map<String, String> keys() {
        return Map.of("code", CODE, "secret", SECRET);
    }

    @Override
    String reportKey() {
        return SECRET;
    }

    @Override
    boolean isAskedFirst() {
        return false;
    }

    @Override
    Bill open(URI payUrl) {
        Map<String, String> fields = new TreeMap<>();
        for (String pair : payUrl.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String hash = fields.remove("vnp_SecureHash");
        require(hmac("HmacSHA512", SECRET, query(fields)).equals(hash), "checksum");
        require(CODE.equals(fields.get("vnp_TmnCode")), "merchant");
        require(text(fields, "vnp_ExpireDate").compareTo(text(fields, "vnp_CreateDate")) > 0, "times");
        return keep(text(fields, "vnp_TxnRef"), Long.parseLong(text(fields, "vnp_Amount")) / 100);
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    @Override
    HttpRequest report(URI hook, Bill bill, boolean isPaid, long amount, String key) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("vnp_Amount", Long.toString(amount * 100));
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_CardType", "ATM");
        fields.put("vnp_OrderInfo", "Thanh toan don hang: " + bill.ref);
        fields.put("vnp_PayDate", "20261121090312");
        fields.put("vnp_ResponseCode", isPaid ? "00" : "24");
        fields.put("vnp_TmnCode", CODE);
        fields.put("vnp_TransactionNo", isPaid ? Long.toString(bill.number) : "0");
        fields.put("vnp_TransactionStatus", isPaid ? "00" : "02");
        fields.put("vnp_TxnRef", bill.ref);
        String query = query(fields);
        return HttpRequest.newBuilder(
                        URI.create(hook + "?" + query + "&vnp_SecureHash=" + hmac("HmacSHA512", key, query)))
                .build();
    }

    @Override
    boolean isAnswer(HttpResponse<String> said, Answer answer) {
        String code = switch (answer) {
            case TAKEN -> "00";
            case NO_SUCH_PAYMENT -> "01";
            case TAKEN_BEFORE -> "02";
            case WRONG_AMOUNT -> "04";
            case NOT_SIGNED -> "97";
        };
        return said.statusCode() == 200 && said.body().contains("\"RspCode\":\"" + code + "\"");
    }

    private Object answer(JsonNode question) {
        boolean isQuery = question.path("vnp_Command").asText().equals("querydr");
        String signed = joined(
                question,
                isQuery
                        ? "RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo"
                        : "RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo"
                                + " TransactionDate CreateBy CreateDate IpAddr OrderInfo");
        require(
                hmac("HmacSHA512", SECRET, signed)
                        .equals(question.path("vnp_SecureHash").asText()),
                "checksum");
        Bill bill = bill(question.path("vnp_TxnRef").asText());
        if (!isQuery && bill != null) {
            boolean isWhole = question.path("vnp_Amount").asLong() / 100 == bill.amount;
            require(question.path("vnp_TransactionType").asText().equals(isWhole ? "02" : "03"), "kind of refund");
        }
        boolean isRepeated = !isQuery
                && !sendBack(
                        question.path("vnp_RequestId").asText(),
                        question.path("vnp_TransactionNo").asLong(),
                        question.path("vnp_Amount").asLong() / 100);
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("vnp_ResponseId", question.path("vnp_RequestId").asText());
        answer.put("vnp_Command", question.path("vnp_Command").asText());
        answer.put("vnp_ResponseCode", bill == null ? "91" : isRepeated ? "94" : "00");
        answer.put("vnp_Message", "ok");
        answer.put("vnp_TmnCode", CODE);
        answer.put("vnp_TxnRef", question.path("vnp_TxnRef").asText());
        if (bill != null) {
            answer.put("vnp_Amount", Long.toString(bill.amount * 100));
            answer.put("vnp_TransactionNo", bill.state == State.PAID ? Long.toString(bill.number) : "0");
            answer.put("vnp_TransactionStatus", status(bill.state));
            if (bill.sentBack.get() > 0) { // what it tells of a payment is the last that happened to it
                answer.put("vnp_Amount", Long.toString(bill.lastBack * 100));
                answer.put("vnp_TransactionType", bill.lastBack == bill.amount ? "02" : "03");
                answer.put("vnp_TransactionStatus", holdsRefunds() ? "05" : "00");
            }
        }
        String answered = joined(
                JSON.valueToTree(answer),
                "ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo"
                        + " TransactionType TransactionStatus OrderInfo"
                        + (isQuery ? " PromotionCode PromotionAmount" : ""));
        answer.put("vnp_SecureHash", hmac("HmacSHA512", SECRET, answered));
        return answer;
    }

    private static String status(State state) {
        return switch (state) {
            case PENDING -> "01";
            case PAID -> "00";
            case FAILED -> "02";
        };
    }

    private static String joined(JsonNode message, String fields) {
        return Stream.of(fields.split(" ", -1))
                .map(field -> message.path("vnp_" + field).asText(""))
                .collect(Collectors.joining("|"));
    }

    private static String query(Map<String, String> sorted) {
        return sorted.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
