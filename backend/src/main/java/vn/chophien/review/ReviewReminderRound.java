package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node looks; the reminder's row decides who writes. */
@ApplicationScoped
class ReviewReminderRound implements Round {

    private static final System.Logger LOG = System.getLogger(ReviewReminderRound.class.getName());

    @Inject
    ReviewReminderService reminders;

    @Inject
    @ConfigProperty(name = "chophien.review.remind-pause", defaultValue = "PT30M")
    Duration pause;

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void run() {
        reminders.due().forEach(this::remind);
    }

    private void remind(long orderId) {
        try {
            reminders.remind(orderId);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The reminder of order " + orderId + " waits for the next round", failure);
        }
    }
}
