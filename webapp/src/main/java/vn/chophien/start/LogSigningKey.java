package vn.chophien.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import vn.chophien.trace.seal.LogSigner;

/**
 * The key that signs the checkpoints of the sealed log, where the operator has set none: made once, kept in the data
 * folder and never in the database. Whoever moves the market must take it along: a log with a new key is a new log.
 */
final class LogSigningKey {

    static final String NAME = "CHOPHIEN_LOG_SIGNING_KEY";

    private LogSigningKey() {}

    static void addTo(Map<String, String> environment, Map<String, String> outer, Path folder) throws IOException {
        if (!environment.containsKey(NAME) && !outer.containsKey(NAME)) {
            environment.put(NAME, KeptSecret.in(folder.resolve("log-signing-key"), LogSigner::newSecret));
        }
    }
}
