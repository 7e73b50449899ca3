package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.ServerSecrets;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Base64Url;
import vn.chophien.shared.KeyedHash;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.template.Slot;
import vn.chophien.template.TemplateBoardService;

/** Asks once, by mail, how the goods were. Whoever does not want that says so in one press, for all orders to come. */
@ApplicationScoped
@Retried
@Transactional
public class ReviewReminderService {

    private static final int MOST_AT_ONCE = 50;
    private static final int HASH_BYTES = 32;
    private static final Duration TOO_OLD = Duration.ofDays(30);

    @Inject
    ReminderRepository reminders;

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.review.remind-after", defaultValue = "P5D")
    Duration remindAfter;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** A list to work through one by one; empty on a market that sends no mail. */
    public List<Long> due() {
        Instant now = clock.instant();
        return outbox.canSend(Channel.EMAIL)
                ? reminders.due(now.minus(TOO_OLD), now.minus(remindAfter), MOST_AT_ONCE)
                : List.of();
    }

    public void remind(long orderId) {
        ReminderRepository.Due order =
                reminders.find(orderId).orElseThrow(() -> new NotFound("order with an address", orderId));
        byte[] hash = hash(order.email());
        if (reminders.claim(orderId, clock.instant()) && !reminders.isRefused(hash)) {
            outbox.write(List.of(
                    Message.mail("review-reminder-" + orderId, "review-reminder", order.email(), letter(order, hash))));
        }
    }

    private Letter letter(ReminderRepository.Due order, byte[] hash) {
        return templates
                .fill(ReviewTemplates.REMINDER)
                .with(Slot.ORDER, order.number())
                .with(Slot.SELLER, order.sellerName())
                .letter(
                        List.of(),
                        new Letter.Link(
                                "Viết đánh giá", baseUrl + "/don-hang/" + order.number() + "?ma=" + order.token()),
                        "Chợ chỉ hỏi một lần cho mỗi đơn. Không muốn nhận thư hỏi như thế này nữa: " + baseUrl
                                + "/thoi-nhac/" + Base64Url.text(hash));
    }

    /** By whoever has the link of such a letter; said twice, it is said once. */
    public void refuse(String link) {
        byte[] hash;
        try {
            hash = Base64.getUrlDecoder().decode(link);
        } catch (IllegalArgumentException garbled) {
            throw new NotFound("reminder", link);
        }
        if (hash.length != HASH_BYTES) {
            throw new NotFound("reminder", link);
        }
        reminders.refuse(hash, clock.instant());
    }

    private byte[] hash(String email) {
        return KeyedHash.sha256(secrets.named("review"), "reminder|" + email.toLowerCase(Locale.ROOT));
    }
}
