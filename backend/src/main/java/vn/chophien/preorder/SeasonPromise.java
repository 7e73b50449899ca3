package vn.chophien.preorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.forecast.DayRange;
import vn.chophien.forecast.GramRange;
import vn.chophien.forecast.KeptForecast;

/**
 * The season that a pre-order promises from, with what its diary lets expect now.
 *
 * @param itemGrams of one whole unit of the goods
 * @param madePercent kg of goods out of 100 kg of harvest
 * @param harvestedBefore grams that the season had given before anything was promised
 * @param overReason why more is promised than was to be expected; null where it is not
 */
public record SeasonPromise(
        long seasonId,
        String crop,
        long itemGrams,
        int madePercent,
        long harvestedBefore,
        @Nullable String overReason,
        @Nullable KeptForecast forecast) {

    private static final int HUNDRED = 100;

    /** What the season gives for promises: what came in since, and what is to come. */
    public @Nullable GramRange supply() {
        return forecast == null ? null : forecast.since(harvestedBefore);
    }

    public @Nullable DayRange days() {
        return forecast == null ? null : forecast.days();
    }

    public @Nullable Instant computedAt() {
        return forecast == null ? null : forecast.computedAt();
    }

    /** So many steps of the goods can be made of so much harvest, in whole packs. */
    long steps(long grams, PreorderView.Item item) {
        return steps(grams, madePercent, itemGrams, item);
    }

    static long steps(long grams, int madePercent, long itemGrams, PreorderView.Item item) {
        long made = grams / HUNDRED * madePercent + grams % HUNDRED * madePercent / HUNDRED;
        long steps = Math.multiplyExact(made, item.stepsPerUnit()) / itemGrams;
        return steps / item.saleStep() * item.saleStep();
    }

    /** So much harvest is needed for so many steps, rounded up. */
    long grams(long steps, PreorderView.Item item) {
        long goods = upTo(Math.multiplyExact(steps, itemGrams), item.stepsPerUnit());
        return upTo(Math.multiplyExact(goods, HUNDRED), madePercent);
    }

    private static long upTo(long amount, long part) {
        return (amount + part - 1) / part;
    }
}
