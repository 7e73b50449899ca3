package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.trace.seal.WitnessKey;

/** Who is asked to witness the log: pairs of an address and a key, with commas between the pairs. */
@ApplicationScoped
class Witnesses {

    @Inject
    @ConfigProperty(name = "chophien.log.witnesses")
    Optional<String> configured;

    /** One of them. */
    record Known(URI address, WitnessKey key) {}

    List<Known> all() {
        return configured.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(Witnesses::known)
                .toList();
    }

    private static Known known(String pair) {
        String[] parts = pair.split("\\s+", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "chophien.log.witnesses: an address, a space, a key; not \"" + pair + '"');
        }
        return new Known(URI.create(parts[0]), WitnessKey.parse(parts[1]));
    }
}
