package vn.chophien.payment.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.InvalidInput;

/** Posts JSON to a provider and reads JSON back. Whatever else happens is one thing: no answer. */
@ApplicationScoped
class Wire {

    @Inject
    @ConfigProperty(name = "chophien.gateway.patience", defaultValue = "PT15S")
    Duration patience;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    JsonAnswer post(String url, JsonObject body) throws ProviderAway {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(patience)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return JsonAnswer.of(answer.body());
        } catch (IOException away) {
            throw new ProviderAway(away.getClass().getSimpleName() + ": " + away.getMessage());
        } catch (InvalidInput notJson) {
            throw new ProviderAway("The answer is not JSON");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("Interrupted");
        }
    }
}
