package vn.chophien.lot;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * A lot whose row is locked, so that what is said here stays true until the transaction ends.
 *
 * @param massGrams of the whole quantity; null when nobody weighed it
 */
record LotInHand(
        long id,
        long sellerId,
        String number,
        @Nullable String gtin,
        @Nullable Long tradeItemId,
        String name,
        @Nullable String producer,
        String unitName,
        int unitScale,
        long quantity,
        long remaining,
        @Nullable Long massGrams,
        LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        LotStatus status,
        boolean stoppedByCode) {

    /** Nothing is made of goods that are held, called back, destroyed or past their day. The last day still counts. */
    void requireUsable(LocalDate today) {
        if (status != LotStatus.NORMAL) {
            throw new RuleViolation(
                    "lot.stopped",
                    "Lô " + number + " đang ở trạng thái “" + status.vietnamese() + "” nên không dùng được.");
        }
        if (stoppedByCode) {
            throw new RuleViolation(
                    "lot.stopped-by-code",
                    "Lô " + number + " tạm dừng bán vì mã vùng trồng hoặc mã đóng gói của lô đang bị dừng."
                            + " Hãy dùng lô khác.");
        }
        LocalDate last = expiresOn;
        if (last != null && today.isAfter(last)) {
            throw new RuleViolation(
                    "lot.expired", "Lô " + number + " đã quá hạn dùng từ ngày " + Times.day(last) + ".");
        }
    }

    /** Why nothing of it may be sold, as the end of a sentence about the lot; null when nothing is the matter. */
    @Nullable
    String stop(LocalDate today) {
        return LotStop.words(status, stoppedByCode, expiresOn, today);
    }

    /** Nothing is made before what it is made of. */
    void requireMadeBy(LocalDate day) {
        if (day.isBefore(madeOn)) {
            throw new RuleViolation(
                    "lot.made-later",
                    "Lô " + number + " mãi đến ngày " + Times.day(madeOn) + " mới có, sau ngày bạn ghi.");
        }
    }

    /**
     * How much so many steps weigh when they are the next to be taken. Counted from what was taken before, so that the
     * parts of a lot add up to its whole mass, whatever the rounding of each.
     */
    long gramsOfNext(long steps) {
        if (massGrams == null) {
            throw new RuleViolation(
                    "lot.not-weighed", "Lô " + number + " chưa ghi khối lượng nên không truy xuất tiếp được.");
        }
        long before = quantity - remaining;
        return gramsOf(before + steps) - gramsOf(before);
    }

    private long gramsOf(long steps) {
        return BigInteger.valueOf(massGrams == null ? 0 : massGrams)
                .multiply(BigInteger.valueOf(steps))
                .divide(BigInteger.valueOf(quantity))
                .longValueExact();
    }

    Quantity left() {
        return new Quantity(remaining, unitScale, unitName);
    }

    boolean isSameGoodsAs(LotInHand other) {
        boolean sameItem = tradeItemId == null ? other.tradeItemId == null : tradeItemId.equals(other.tradeItemId);
        return sameItem && name.equals(other.name) && unitName.equals(other.unitName) && unitScale == other.unitScale;
    }
}
