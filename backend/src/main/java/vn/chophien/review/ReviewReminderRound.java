package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Round;

/** Every node looks; the reminder's row decides who writes. */
@ApplicationScoped
class ReviewReminderRound implements Round {

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
        Round.each(reminders.due(), reminders::remind, order -> "The reminder of order " + order);
    }
}
