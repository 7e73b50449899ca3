package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The provinces of networks, where whoever runs the market gives a file of them. Without one nothing is guessed. A file
 * that cannot be read keeps the market from starting: half a file would tell wrong places without a word.
 */
@ApplicationScoped
class NetworkPlaces {

    @Inject
    @ConfigProperty(name = "chophien.network-places")
    Optional<String> file;

    private volatile NetworkTable table = NetworkTable.empty();

    /** At the start of the market and thrown from here, so that its log says in one line what is broken. */
    void start(@Observes Startup event) {
        if (file.isEmpty()) {
            return;
        }
        try {
            table = NetworkTable.read(Files.readAllLines(Path.of(file.get())));
        } catch (IOException | IllegalArgumentException broken) {
            throw new IllegalStateException("The networks in " + file.get() + " cannot be read. " + broken, broken);
        }
    }

    /** Whether places are guessed at all, which readers are told. */
    boolean areGiven() {
        return !table.isEmpty();
    }

    Optional<String> province(String address) {
        return table.province(address);
    }
}
