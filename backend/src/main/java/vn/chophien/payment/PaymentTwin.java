package vn.chophien.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same money, told by two providers: a market may listen to several, and read statements besides.
 *
 * <p>The bank's own number decides. Where a provider writes none, or writes it in another way, the same amount on the same
 * account for the same order, or for none in the same words, within the hour may be one transfer or two: nobody but a
 * person can tell, so it is not counted and waits for one. It is never counted twice and never lost.
 *
 * @param isCertain the bank's numbers are the same
 */
record PaymentTwin(String provider, String eventId, boolean isCertain) {

    private static final Duration NEAR = Duration.ofHours(1);

    private static final int SHORTEST_WORDS = 4;

    /**
     * @param provider who tells of this transfer now
     * @param told of as much on the same account, by whomever, and concluded from
     */
    static Optional<PaymentTwin> of(String provider, Transfer transfer, List<PaymentEvent> told) {
        List<PaymentEvent> others = told.stream()
                .filter(other -> !other.provider().equals(provider))
                .filter(other -> other.outcome() != PaymentOutcome.IGNORED)
                .toList();
        Optional<PaymentEvent> same = others.stream()
                .filter(other -> isSame(transfer, other.transfer()))
                .findFirst();
        if (same.isPresent()) {
            return same.map(other -> new PaymentTwin(other.provider(), other.eventId(), true));
        }
        return others.stream()
                .filter(PaymentEvent::isInTheBook)
                .filter(other -> mayBeSame(transfer, other.transfer()) && !isToldBy(provider, other, told))
                .findFirst()
                .map(other -> new PaymentTwin(other.provider(), other.eventId(), false));
    }

    /** Whether this provider told of that money before: then what it tells now is other money. */
    private static boolean isToldBy(String provider, PaymentEvent other, List<PaymentEvent> told) {
        return told.stream()
                .anyMatch(known -> known.provider().equals(provider) && isSame(known.transfer(), other.transfer()));
    }

    String inWords() {
        if (provider.equals(StatementTransfers.PROVIDER)) {
            return (isCertain ? "Cùng một khoản với dòng sao kê " : "Có thể là dòng sao kê ") + eventId;
        }
        return (isCertain ? "Cùng một khoản mà " : "Có thể là khoản mà ") + provider + " đã báo, số " + eventId;
    }

    private static boolean isSame(Transfer one, Transfer other) {
        return BankNumber.isSame(one.reference(), other.reference());
    }

    private static boolean mayBeSame(Transfer one, Transfer other) {
        return isNear(one.occurredAt(), other.occurredAt()) && saySame(one, other);
    }

    /** The same order, or, where neither names one, words of which one holds the other: messengers add to them. */
    private static boolean saySame(Transfer one, Transfer other) {
        String order = one.orderNumber();
        if (order != null || other.orderNumber() != null) {
            return order != null && order.equals(other.orderNumber());
        }
        String words = BankNumber.bare(one.words());
        String others = BankNumber.bare(other.words());
        return Math.min(words.length(), others.length()) >= SHORTEST_WORDS
                && (words.contains(others) || others.contains(words));
    }

    private static boolean isNear(@Nullable Instant one, @Nullable Instant other) {
        return one == null
                || other == null
                || Duration.between(one, other).abs().compareTo(NEAR) <= 0;
    }
}
