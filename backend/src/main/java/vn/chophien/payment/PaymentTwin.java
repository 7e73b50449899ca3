package vn.chophien.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same money, told by two providers: a market may listen to several, and read statements besides.
 *
 * <p>The bank's own number decides. Where a provider writes none, or writes it in another way, the same amount on the same
 * account for the same order within the hour may be one transfer or two: nobody but a person can tell, so it is not counted
 * and waits for one. It is never counted twice and never lost.
 *
 * @param isCertain the bank's numbers are the same
 */
record PaymentTwin(String provider, String eventId, boolean isCertain) {

    private static final Duration NEAR = Duration.ofHours(1);

    /** @param told of as much on the same account, by whomever, and concluded from */
    static Optional<PaymentTwin> of(PaymentEvent event, List<PaymentEvent> told) {
        Transfer transfer = event.transfer();
        List<PaymentEvent> others = told.stream()
                .filter(other -> !other.provider().equals(event.provider()))
                .filter(other -> other.outcome() != PaymentOutcome.IGNORED)
                .toList();
        Optional<PaymentEvent> same = others.stream()
                .filter(other -> isSame(transfer, other.transfer()))
                .findFirst();
        if (same.isPresent()) {
            return same.map(other -> new PaymentTwin(other.provider(), other.eventId(), true));
        }
        return others.stream()
                .filter(PaymentEvent::hasCounted)
                .filter(other -> mayBeSame(transfer, other.transfer()) && !isToldBy(event.provider(), other, told))
                .findFirst()
                .map(other -> new PaymentTwin(other.provider(), other.eventId(), false));
    }

    /** Whether this provider told of that money before: then what it tells now is other money. */
    private static boolean isToldBy(String provider, PaymentEvent other, List<PaymentEvent> told) {
        return told.stream()
                .anyMatch(known -> known.provider().equals(provider) && isSame(known.transfer(), other.transfer()));
    }

    String inWords() {
        return (isCertain ? "Cùng một khoản mà " : "Có thể là khoản mà ") + provider + " đã báo, số " + eventId;
    }

    private static boolean isSame(Transfer one, Transfer other) {
        return one.reference() != null
                && other.reference() != null
                && bare(one.reference()).equals(bare(other.reference()));
    }

    private static boolean mayBeSame(Transfer one, Transfer other) {
        String order = one.orderNumber();
        return order != null && order.equals(other.orderNumber()) && isNear(one.occurredAt(), other.occurredAt());
    }

    private static boolean isNear(@Nullable Instant one, @Nullable Instant other) {
        return one == null
                || other == null
                || Duration.between(one, other).abs().compareTo(NEAR) <= 0;
    }

    /** Providers differ in case, dots and spaces. */
    private static String bare(String reference) {
        return reference.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
