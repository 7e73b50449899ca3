package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A payment provider that speaks its true wire format and, when told so, behaves as badly as real ones do. */
abstract class PlayedGateway implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() / 1_000_000);

    /** How a payment stands here. */
    enum State {
        PENDING,
        PAID,
        FAILED
    }

    /** One payment, as this provider was asked for it. */
    static final class Bill {
        final String ref;
        final long amount;
        final long number = NUMBERS.incrementAndGet();
        final AtomicInteger sentBack = new AtomicInteger();
        final AtomicLong dongBack = new AtomicLong();
        volatile long lastBack;
        volatile State state = State.PENDING;

        Bill(String ref, long amount) {
            this.ref = ref;
            this.amount = amount;
        }
    }

    /** What the market is to say to a message. */
    enum Answer {
        TAKEN,
        TAKEN_BEFORE,
        WRONG_AMOUNT,
        NO_SUCH_PAYMENT,
        NOT_SIGNED
    }

    private final HttpServer server;
    private final Map<String, Bill> bills = new ConcurrentHashMap<>();
    private final Map<String, Long> refunds = new ConcurrentHashMap<>();
    private volatile boolean holdsRefunds;
    private volatile boolean isSilent;

    PlayedGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** As the market's addresses call it. */
    abstract String name();

    /** What a seller types who has an account here. */
    abstract Map<String, String> keys();

    /** The buyer's browser opens the address that the market led it to; a wrong signature is refused. */
    abstract Bill open(URI payUrl);

    /** A report about this bill, its amount and its key as the test wants them. */
    abstract HttpRequest report(URI hook, Bill bill, boolean isPaid, long amount, String key);

    abstract boolean isAnswer(HttpResponse<String> said, Answer answer);

    /** The key that reports are signed with. */
    abstract String reportKey();

    /** Whether it reports payments that failed. */
    boolean reportsFailures() {
        return true;
    }

    /** Whether the market has to ask it before a buyer can be sent there. */
    boolean isAskedFirst() {
        return true;
    }

    /** From now on it takes what it is asked for, and says nothing. */
    void fallSilent(boolean silent) {
        isSilent = silent;
    }

    /** From now on refunds are taken and not carried out, until it lets go. */
    void holdRefunds(boolean holds) {
        holdsRefunds = holds;
    }

    boolean holdsRefunds() {
        return holdsRefunds;
    }

    /** What was sent back under this number; 0 for one that it never heard of. */
    long sentUnder(String request) {
        return refunds.getOrDefault(request, 0L);
    }

    @Nullable
    Bill bill(String ref) {
        return bills.get(ref);
    }

    Bill known(String ref) {
        return Objects.requireNonNull(bill(ref), ref);
    }

    Bill keep(String ref, long amount) {
        return bills.computeIfAbsent(ref, fresh -> new Bill(fresh, amount));
    }

    /**
     * Sends a payment or a part of it back, once for each request, and never more than was paid.
     *
     * @return false for a request that it has seen
     */
    final boolean sendBack(String request, long number, long amount) {
        Bill bill = bills.values().stream()
                .filter(known -> known.number == number)
                .findFirst()
                .orElseThrow();
        boolean isNew = refunds.putIfAbsent(request, amount) == null;
        if (isNew) {
            require(bill.dongBack.addAndGet(amount) <= bill.amount, "more than was paid");
            bill.lastBack = amount;
            bill.sentBack.incrementAndGet();
        }
        return isNew;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What it does with JSON that is posted to it. */
    interface Deed {
        Object answer(JsonNode question);
    }

    final void on(String path, Deed deed) {
        HttpHandler handler = exchange -> {
            JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
            Object answer = deed.answer(question);
            if (isSilent) {
                exchange.close(); // done, and the connection breaks before anybody hears of it
            } else {
                say(exchange, JSON.writeValueAsBytes(answer));
            }
        };
        server.createContext(path, handler);
    }

    private static void say(HttpExchange exchange, byte[] json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    static HttpRequest post(URI hook, Object json) {
        try {
            return HttpRequest.newBuilder(hook)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(json)))
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void require(boolean isRight, String what) {
        if (!isRight) {
            throw new IllegalStateException("The provider refuses: " + what);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
