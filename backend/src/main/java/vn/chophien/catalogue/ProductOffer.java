package vn.chophien.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with what there is of it now: what its page shows.
 *
 * @param photos that may be seen, the one that stands for the product first; none where a drawing does
 * @param lots for sale, first to expire first
 * @param paused none is for sale, though there are lots that are held or whose code is suspended
 * @param away why it cannot be ordered today, whatever is left: its seller pauses, or its season is over
 * @param reviews all of them, newest first: the law forbids to hide the bad ones (19/2023/QH15, article 39.3.d)
 * @param ahead harvests to come that may be ordered ahead
 */
public record ProductOffer(
        ProductView product,
        List<String> photos,
        List<LotForSale> lots,
        List<ReviewView> reviews,
        List<QuestionView> questions,
        List<AheadOffer> ahead,
        boolean paused,
        @Nullable String away) {

    public StockLevel stock(PackView pack) {
        long remaining = lots.stream()
                .filter(lot -> lot.tradeItemId() == pack.id())
                .mapToLong(LotForSale::remaining)
                .sum();
        return StockLevel.of(remaining, pack.unitScale(), pack.saleStep());
    }

    public StockLevel stock() {
        return product.packsForSale().stream().map(this::stock).reduce(StockLevel.NONE, StockLevel::better);
    }

    /** Mean of the reviews' stars, in tenths: 43 for 4.3; 0 without reviews. */
    public long tenthsOfStars() {
        long sum = reviews.stream().mapToLong(ReviewView::stars).sum();
        return reviews.isEmpty() ? 0 : Math.floorDiv(20 * sum + reviews.size(), 2L * reviews.size());
    }

    /** How many reviews gave so many stars. */
    public long withStars(int stars) {
        return reviews.stream().filter(review -> review.stars() == stars).count();
    }
}
