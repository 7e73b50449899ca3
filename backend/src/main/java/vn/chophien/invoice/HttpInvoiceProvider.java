package vn.chophien.invoice;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A provider behind a connector that speaks the wire format of the README. Every provider of the country has an interface of
 * its own; what translates to it stands outside, or becomes another {@link InvoiceProvider}.
 */
@ApplicationScoped
class HttpInvoiceProvider implements InvoiceProvider {

    private static final long LARGEST_ANSWER = 10L * 1024 * 1024;
    private static final int LONGEST_REASON = 250;

    @Inject
    @ConfigProperty(name = "chophien.invoice.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "chophien.invoice.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "chophien.invoice.patience", defaultValue = "PT20S")
    Duration patience;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER) // the key is for one address
            .build();

    @Override
    public boolean isConfigured() {
        return url.isPresent() && key.isPresent();
    }

    @Override
    public InvoiceAnswer issue(InvoiceOrder order) throws InvoiceProviderAway {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("requestId", order.requestId())
                .add("orderNumber", order.orderNumber())
                .add("total", order.total().dong())
                .add("currency", "VND")
                .add("draft", Base64.getEncoder().encodeToString(order.draft().getBytes(StandardCharsets.UTF_8)));
        if (order.sellerTaxCode() != null) {
            body.add("sellerTaxCode", order.sellerTaxCode());
        }
        return send(request("/invoices")
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Idempotency-Key", order.requestId())
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString(), StandardCharsets.UTF_8)));
    }

    @Override
    public InvoiceAnswer ask(String requestId) throws InvoiceProviderAway {
        return send(request("/invoices/" + requestId).GET());
    }

    private HttpRequest.Builder request(String path) throws InvoiceProviderAway {
        String base = url.orElseThrow(() -> new InvoiceProviderAway("chophien.invoice.url is not set"));
        String secret = key.orElseThrow(() -> new InvoiceProviderAway("chophien.invoice.key is not set"));
        URI target = URI.create(base.replaceFirst("/$", "") + path);
        boolean isHere = List.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(target.getHost()));
        if (!"https".equals(target.getScheme()) && !isHere) {
            throw new InvoiceProviderAway("chophien.invoice.url is not https");
        }
        return HttpRequest.newBuilder(target)
                .timeout(patience)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + secret);
    }

    /** The client's own time limit ends with the head of an answer; this one holds for all of it. */
    private InvoiceAnswer send(HttpRequest.Builder request) throws InvoiceProviderAway {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request.build(), head -> new BoundedBody(LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return read(answer.statusCode(), answer.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new InvoiceProviderAway("No answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw new InvoiceProviderAway(String.valueOf(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InvoiceProviderAway("Interrupted");
        }
    }

    /**
     * Only a state in JSON is believed, and a refusal or "never heard of it" only together with its status: a proxy's error
     * page must not let an invoice be issued twice.
     */
    static InvoiceAnswer read(int status, byte[] body) throws InvoiceProviderAway {
        JsonObject json = json(status, body);
        String state = text(json, "state");
        if (state.equals("unknown") && status == 404) {
            return InvoiceAnswer.of(InvoiceAnswer.Kind.UNHEARD, "");
        } else if (state.equals("refused") && (status == 422 || isGood(status))) {
            String reason = text(json, "reason");
            return InvoiceAnswer.of(InvoiceAnswer.Kind.REFUSED, cut(reason.isBlank() ? "không nêu lý do" : reason));
        } else if (state.equals("pending") && isGood(status)) {
            return InvoiceAnswer.of(InvoiceAnswer.Kind.PENDING, "");
        } else if (state.equals("issued") && isGood(status)) {
            return issued(json);
        }
        throw new InvoiceProviderAway("Status " + status + ", state “" + cut(state) + "”");
    }

    private static boolean isGood(int status) {
        return status >= 200 && status < 300;
    }

    private static JsonObject json(int status, byte[] body) throws InvoiceProviderAway {
        try (JsonReader reader = JSON.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (RuntimeException unreadable) { // what is nested too deep has no exception of its own
            throw new InvoiceProviderAway("Status " + status + ", and no JSON");
        }
    }

    private static InvoiceAnswer issued(JsonObject json) throws InvoiceProviderAway {
        try {
            List<byte[]> files = new ArrayList<>();
            for (String name : List.of("xml", "pdf")) {
                if (!text(json, name).isEmpty()) {
                    files.add(Base64.getMimeDecoder().decode(text(json, name)));
                }
            }
            InvoiceMark mark = new InvoiceMark(
                    text(json, "symbol"),
                    text(json, "number"),
                    LocalDate.parse(text(json, "day")),
                    text(json, "lookupCode"),
                    text(json, "lookupUrl"));
            return new InvoiceAnswer(InvoiceAnswer.Kind.ISSUED, mark, files, "");
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new InvoiceProviderAway("Issued, but its day or its files cannot be read");
        }
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
    }
}
