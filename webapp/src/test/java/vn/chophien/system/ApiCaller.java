package vn.chophien.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Another program, from an address of its own. */
final class ApiCaller {

    private static final AtomicInteger CALLERS = new AtomicInteger();

    private final RunningMarket market;
    private final String address;

    ApiCaller(RunningMarket market) {
        this.market = market;
        int caller = CALLERS.incrementAndGet();
        this.address = "10.2." + caller / 250 + "." + (1 + caller % 250);
    }

    HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    HttpResponse<String> get(String path, Map<String, String> headers) {
        return send("GET", path, headers, "");
    }

    HttpResponse<String> post(String path, String key, String json) {
        return send("POST", path, Map.of("Content-Type", "application/json", "Idempotency-Key", key), json);
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(market.base().resolve(path))
                .header("X-Forwarded-For", address)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return market.send(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
