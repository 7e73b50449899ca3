package vn.chophien.lot.scan;

import jakarta.annotation.PostConstruct;
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
public class NetworkPlaces {

    @Inject
    @ConfigProperty(name = "chophien.network-places")
    Optional<String> file;

    private NetworkTable table = NetworkTable.empty();

    /** At the start of the market, so that a broken file is seen then. */
    void start(@Observes Startup event) {
        // reading happens when the bean is made
    }

    @PostConstruct
    void open() {
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
    public boolean areGiven() {
        return !table.isEmpty();
    }

    Optional<String> province(String address) {
        return table.province(address);
    }
}
