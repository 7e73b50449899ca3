package vn.chophien.stall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What one stall has to pay for one month, and what came.
 *
 * @param code the words of the transfer
 * @param phone of the holder as this reader may see it; null where none is known
 */
public record StallDue(
        long id,
        String stall,
        String holder,
        @Nullable String phone,
        String code,
        Money amount,
        String explained,
        String qrText,
        List<Came> money) {

    /**
     * Money that came.
     *
     * @param receipt of cash; null for a transfer
     * @param isAgain whether it was paid in full before
     */
    public record Came(Instant at, Money amount, @Nullable String receipt, boolean isAgain, String by) {}

    /** How a due stands. */
    public enum State {
        UNPAID("Chưa nộp", "bad"),
        PART("Nộp thiếu", "warn"),
        PAID("Đã nộp", "good"),
        OVER("Nộp thừa", "warn"),
        TWICE("Nộp hai lần", "warn");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

    public Money paid() {
        return money.stream().map(Came::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money missing() {
        return paid().compareTo(amount) >= 0 ? Money.ZERO : amount.minus(paid());
    }

    public State state() {
        if (money.stream().anyMatch(Came::isAgain)) {
            return State.TWICE;
        }
        int compared = paid().compareTo(amount);
        if (compared > 0) {
            return State.OVER;
        }
        return compared == 0 ? State.PAID : money.isEmpty() ? State.UNPAID : State.PART;
    }

    public boolean isOwed() {
        return missing().isPositive();
    }
}
