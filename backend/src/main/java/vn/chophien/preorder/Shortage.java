package vn.chophien.preorder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chophien.forecast.GramRange;

/**
 * A season that, by its diary, may give less than was asked for ahead.
 *
 * @param preorders that promise from it, the one that closes first at the head
 * @param askedGrams of harvest that all requests together need
 * @param supply what the season gives for them
 */
public record Shortage(String crop, List<PreorderView> preorders, long askedGrams, GramRange supply) {

    /** @param preorders that run and promise from one season */
    static Optional<Shortage> of(List<PreorderView> preorders) {
        long asked = 0;
        GramRange supply = null;
        String crop = "";
        for (PreorderView preorder : preorders) {
            SeasonPromise promise = preorder.promise();
            if (promise == null || promise.supply() == null) {
                return Optional.empty();
            }
            crop = promise.crop();
            asked = Math.addExact(asked, promise.grams(preorder.requested(), preorder.item()));
            GramRange its = promise.supply();
            supply =
                    supply == null || its.high() > supply.high() ? its : supply; // of the first promise: all came since
        }
        return supply == null || asked <= supply.low()
                ? Optional.empty()
                : Optional.of(new Shortage(
                        crop,
                        preorders.stream()
                                .sorted(Comparator.comparing(PreorderView::closesAt))
                                .toList(),
                        asked,
                        supply));
    }

    public PreorderView first() {
        return preorders.get(0);
    }

    /** Whether even a good season does not reach. */
    public boolean isCertain() {
        return askedGrams > supply.high();
    }

    public String sentence() {
        return crop + (isCertain() ? " không đủ cho đặt trước" : " có thể không đủ cho đặt trước")
                + ": nhật ký cho thấy được " + supply.text() + ", khách đã đặt cần "
                + new GramRange(askedGrams, askedGrams).text() + ".";
    }
}
