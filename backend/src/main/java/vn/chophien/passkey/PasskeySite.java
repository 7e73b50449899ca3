package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.NotFound;

/** Where this market's passkeys are made and used: its own address, unless another one is set. */
@ApplicationScoped
class PasskeySite {

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "chophien.passkey.origin")
    Optional<String> origin;

    Optional<RelyingParty> party() {
        return RelyingParty.at(origin.orElse(baseUrl));
    }

    RelyingParty required() {
        return party().orElseThrow(() -> new NotFound("passkey at", baseUrl));
    }
}
