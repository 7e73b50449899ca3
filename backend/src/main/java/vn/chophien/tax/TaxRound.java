package vn.chophien.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;
import vn.chophien.tax.TaxPostingRepository.Sold;

/** Follows the money book, part by part. Nodes may do the same at once: a seller's orders take turns at the seller's row. */
@ApplicationScoped
class TaxRound implements Round {

    private static final System.Logger LOG = System.getLogger(TaxRound.class.getName());
    private static final int PART = 5_000;

    @Inject
    TaxWriteService taxes;

    @Inject
    @ConfigProperty(name = "chophien.tax.pause", defaultValue = "PT1M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    /** An order that fails is tried again, for the mark stays before it; all others are written all the same. */
    @Override
    public void run() {
        long newest = taxes.newest();
        boolean isWhole = true;
        for (long from = taxes.mark(); from < newest; from += PART) {
            for (Sold sold : taxes.sold(from, PART)) {
                isWhole &= follow(sold);
            }
            if (isWhole) {
                taxes.markUpTo(Math.min(from + PART, newest));
            }
        }
    }

    private boolean follow(Sold sold) {
        try {
            taxes.follow(sold);
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Tax of " + sold.number() + " waits for the next round", failure);
            return false;
        }
    }
}
