package vn.chophien.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Checks passwords against {@code algorithm:rounds:salt:hash}, with the container's PBKDF2. */
@ApplicationScoped
class PasswordHashing {

    /** No password has this hash. Checking against it costs what a real check costs. */
    private static final String NOBODY = "PBKDF2WithHmacSHA512:210000:"
            + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Inject
    Pbkdf2PasswordHash hash;

    @PostConstruct
    void strengthen() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Spends the time of a check, so that an unknown name answers no faster than a known one. */
    void spend(String password) {
        hash.verify(password.toCharArray(), NOBODY);
    }
}
