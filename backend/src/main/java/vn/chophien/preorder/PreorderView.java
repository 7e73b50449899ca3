package vn.chophien.preorder;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.forecast.GramRange;
import vn.chophien.shared.Money;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.Times;

/**
 * A pre-order as its seller and the public see it. Amounts are steps of the trade item's unit.
 *
 * @param price of one whole unit, as promised
 * @param cap what may be promised of the forecast
 * @param mostEach what one request may ask for
 * @param requested what waits to be served; after the cut, what waited
 * @param commitment SHA-256 of the salt, in hexadecimal
 * @param salt in hexadecimal, once everything is shared out; null before
 * @param promise null where it promises from no season's diary
 * @param harvest what there was to share out; null before
 */
public record PreorderView(
        long id,
        int version,
        Item item,
        Seller seller,
        Money price,
        long forecast,
        int sharePercent,
        long cap,
        long mostEach,
        long requested,
        int requests,
        Instant closesAt,
        LocalDate expectedFrom,
        LocalDate expectedTo,
        String commitment,
        @Nullable String salt,
        PreorderStatus status,
        @Nullable Long harvest,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable SeasonPromise promise) {

    /** @param saleStep the smallest amount sold: a pack */
    public record Item(
            long id,
            String productSlug,
            String productName,
            String name,
            String unitName,
            int unitScale,
            long saleStep,
            @Nullable Integer ageLimit) {

        long stepsPerUnit() {
            return new Quantity(0, unitScale, unitName).stepsPerUnit();
        }

        /** What was typed in whole units, as steps; none when it is not a number of whole packs. */
        OptionalLong steps(BigDecimal amount) {
            BigDecimal steps = amount.movePointRight(unitScale).stripTrailingZeros();
            boolean isWhole = steps.signum() > 0 && steps.scale() <= 0 && steps.precision() - steps.scale() <= 12;
            return isWhole && steps.longValueExact() % saleStep == 0
                    ? OptionalLong.of(steps.longValueExact())
                    : OptionalLong.empty();
        }
    }

    public record Seller(long id, String slug, String name, boolean sampleData) {}

    public long sellerId() {
        return seller.id();
    }

    public String sellerName() {
        return seller.name();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public Quantity quantity(long steps) {
        return new Quantity(steps, item.unitScale(), item.unitName());
    }

    public String name() {
        return item.productName() + " – " + item.name();
    }

    public long left() {
        return cap - requested;
    }

    /** The most that one request may ask for now. */
    public long mostNow() {
        return Math.min(mostEach, left());
    }

    public boolean isTaking(Instant now) {
        return status == PreorderStatus.OPEN && now.isBefore(closesAt);
    }

    /** Nobody can ask for more, and nothing is decided: what is there can be shared out. */
    public boolean awaitsHarvest(Instant now) {
        return !status.isOver() && !isTaking(now);
    }

    /** What the diary lets expect of these goods, from and to; empty where it says nothing. */
    public Optional<Expected> expectedOfDiary() {
        GramRange supply = promise == null ? null : promise.supply();
        return Optional.ofNullable(supply)
                .map(grams -> new Expected(quantity(stepsOf(grams.low())), quantity(stepsOf(grams.high()))));
    }

    /** Goods, from so many to so many. */
    public record Expected(Quantity low, Quantity high) {

        @Override
        public String toString() {
            return low.steps() == high.steps() ? high.toString() : low.number() + "–" + high;
        }
    }

    /** The goods that can be made of so much harvest. */
    public long stepsOf(long grams) {
        return promise == null ? 0 : promise.steps(grams, item);
    }

    public String expected() {
        return expectedFrom.equals(expectedTo)
                ? Times.day(expectedFrom)
                : Times.day(expectedFrom) + " – " + Times.day(expectedTo);
    }

    public String standing(Instant now) {
        return switch (status) {
            case OPEN -> isTaking(now) ? "Đang nhận đặt" : "Hết hạn đặt, chờ thu hoạch";
            case CLOSED -> "Đã đóng, chờ thu hoạch";
            case SHARED_OUT -> "Đã chia hàng";
            case CALLED_OFF -> "Đã hủy đợt";
        };
    }
}
