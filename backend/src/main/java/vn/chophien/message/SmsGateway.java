package vn.chophien.message;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands SMS to a provider, or to a small adapter in front of one, as JSON: {@code {"id", "to", "text"}}. The id is the
 * same at every try, so that the other side can tell a repeated message from a new one. Any 2xx means taken.
 */
@ApplicationScoped
class SmsGateway implements MessageGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    @ConfigProperty(name = "chophien.sms.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "chophien.sms.token")
    Optional<String> token;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isConfigured() {
        return url.isPresent();
    }

    @Override
    public void send(MessageRepository.Waiting message) throws MessageNotTaken {
        String json = JSON.createObjectBuilder()
                .add("id", Long.toString(message.id()))
                .add("to", message.recipient())
                .add("text", message.body())
                .build()
                .toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.orElseThrow()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new MessageNotTaken("HTTP " + status);
            }
        } catch (IOException away) {
            throw new MessageNotTaken(away.getClass().getSimpleName() + ": " + away.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MessageNotTaken("Interrupted");
        }
    }
}
