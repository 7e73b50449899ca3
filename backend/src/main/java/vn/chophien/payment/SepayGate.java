package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets in what is signed with the secrets of this market's configuration. */
@ApplicationScoped
class SepayGate {

    @Inject
    @ConfigProperty(name = "chophien.sepay.hmac-secret")
    Optional<String> hmacSecret;

    @Inject
    @ConfigProperty(name = "chophien.sepay.api-key")
    Optional<String> apiKey;

    @Inject
    Clock clock;

    boolean isConfigured() {
        return keys().isConfigured();
    }

    boolean accepts(
            @Nullable String authorization, @Nullable String signature, @Nullable String timestamp, byte[] body) {
        return keys().accepts(authorization, signature, timestamp, body, clock.instant());
    }

    private SepayKeys keys() {
        return new SepayKeys(hmacSecret, apiKey);
    }
}
