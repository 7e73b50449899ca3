package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.LogSigner;

/**
 * The key that signs checkpoints. It comes from configuration and never from the database: who can change the rows must
 * not be able to sign for them.
 */
@ApplicationScoped
class LogKeys {

    @Inject
    @ConfigProperty(name = "chophien.log.signing-key")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "chophien.log.origin", defaultValue = "cho-phien.example/log")
    String origin;

    /** The name of the log for its first leaf; afterwards the log keeps it. */
    String origin() {
        return origin;
    }

    /** Empty on a node without a key: it leaves sealing to others. */
    Optional<LogSigner> signer(String name) {
        return secret.filter(text -> !text.isBlank()).map(text -> LogSigner.of(name, text));
    }

    Optional<LogKey> key(String name) {
        return signer(name).map(LogSigner::key);
    }
}
