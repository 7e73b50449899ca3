package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.shared.Round;

/**
 * Lets every node hear of changed products, and look whether the whole index is due.
 *
 * <p>A round, and not a task that a reader hands to the server's executor: such a task shares its reader's entity manager,
 * and whichever of the two ended first closed it under the other.
 */
@ApplicationScoped
class IndexRenewal implements Round {

    @Inject
    LiveIndex index;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        index.follow();
    }
}
