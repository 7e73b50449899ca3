package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Looks for buyers who have not read that their goods were called back. Every node looks; a key lets one reminder in. */
@ApplicationScoped
class RecallReminders implements Round {

    @Inject
    OrderRecalls recalls;

    @Inject
    @ConfigProperty(name = "chophien.recall.pause", defaultValue = "PT10M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        recalls.remind();
    }
}
