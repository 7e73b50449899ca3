package vn.chophien.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The bank's messenger, as SePay speaks: a posted JSON, signed. */
final class Bank {

    private static final AtomicLong IDS = new AtomicLong(System.nanoTime() / 1_000);

    private final RunningMarket market;

    Bank(RunningMarket market) {
        this.market = market;
    }

    /** A message about money that came, with an id of its own. */
    static String incoming(String account, long amount, String content) {
        return message(account, amount, content, "in");
    }

    static String outgoing(String account, long amount, String content) {
        return message(account, amount, content, "out");
    }

    private static String message(String account, long amount, String content, String direction) {
        return "{\"id\":" + IDS.incrementAndGet()
                + ",\"gateway\":\"Agribank\",\"transactionDate\":\"2026-11-21 09:02:37\","
                + "\"accountNumber\":\"" + account + "\",\"code\":null,\"content\":\"" + content + "\","
                + "\"transferType\":\"" + direction + "\",\"transferAmount\":" + amount + ",\"accumulated\":19077000,"
                + "\"subAccount\":null,\"referenceCode\":\"MBVCB.3278907687\",\"description\":\"\"}";
    }

    /** Sends it signed over time and bytes. */
    HttpResponse<String> tell(String message) {
        return tell(message, Instant.now().getEpochSecond());
    }

    HttpResponse<String> tell(String message, long signedAt) {
        return send(request(message)
                .header("X-SePay-Timestamp", Long.toString(signedAt))
                .header("X-SePay-Signature", "sha256=" + sign(signedAt + "." + message)));
    }

    HttpResponse<String> tellWithKey(String message, String key) {
        return send(request(message).header("Authorization", "Apikey " + key));
    }

    HttpResponse<String> tellUnsigned(String message) {
        return send(request(message));
    }

    private HttpRequest.Builder request(String message) {
        return HttpRequest.newBuilder(market.base().resolve("/api/v1/webhooks/sepay"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return market.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningMarket.SEPAY_HMAC_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
