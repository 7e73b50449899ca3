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

    /** @param others about the same amount on the same account, by other providers, and concluded from */
    static Optional<PaymentTwin> of(PaymentEvent event, List<PaymentEvent> others) {
        Transfer transfer = event.transfer();
        Optional<PaymentTwin> certain = others.stream()
                .filter(other -> isSame(transfer.reference(), other.transfer().reference()))
                .findFirst()
                .map(other -> new PaymentTwin(other.provider(), other.eventId(), true));
        return certain.isPresent()
                ? certain
                : others.stream()
                        .filter(other -> other.hasCounted() && mayBeSame(transfer, other.transfer()))
                        .findFirst()
                        .map(other -> new PaymentTwin(other.provider(), other.eventId(), false));
    }

    String inWords() {
        return (isCertain ? "Cùng một khoản mà " : "Có thể là khoản mà ") + provider + " đã báo, số " + eventId;
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && bare(one).equals(bare(other));
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
