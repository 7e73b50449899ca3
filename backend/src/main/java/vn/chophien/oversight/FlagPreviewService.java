package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.oversight.listing.FlagLimit;
import vn.chophien.oversight.listing.FlagLimitKeeping;
import vn.chophien.oversight.listing.FlagLimits;
import vn.chophien.oversight.price.PriceBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;

/** How much a limit would ask about, before anybody sets it. Dismissed or not: what is counted is what is found. */
@ApplicationScoped
@Transactional
public class FlagPreviewService {

    @Inject
    FlagPreviewRepository counts;

    @Inject
    PriceBoardService prices;

    @Inject
    FlagLimitKeeping limits;

    @Inject
    Clock clock;

    /**
     * @param what is counted, in the middle of a sentence
     * @param now as the limit is
     * @param then as it would be
     */
    public record Preview(String what, long now, long then) {}

    /** @throws InvalidInput under {@code value} for a value outside the limit's bounds */
    public Preview preview(FlagLimit limit, int value, Actor staff) {
        staff.requireStaff();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        FlagLimitKeeping.requireWithin(limit, value, wrong);
        wrong.throwIfAny();
        FlagLimits now = limits.now();
        return new Preview(what(limit), count(limit, now), count(limit, now.with(limit, value)));
    }

    private static String what(FlagLimit limit) {
        return switch (limit) {
            case PRICE_FACTOR, PRICE_LEAST -> "sản phẩm đang bán bị hỏi về giá";
            case PHOTO_BITS -> "ảnh nhật ký bị hỏi vì giống ảnh của người khác";
            case CERTIFICATE_DAYS -> "chứng nhận được nhắc là sắp hết hạn";
            case LATE_DAYS -> "dòng nhật ký bị hỏi vì ghi muộn";
        };
    }

    private long count(FlagLimit limit, FlagLimits at) {
        LocalDate today = Times.dayOf(clock.instant());
        return switch (limit) {
            case PRICE_FACTOR, PRICE_LEAST ->
                prices.unusual(at.of(FlagLimit.PRICE_LEAST), at.of(FlagLimit.PRICE_FACTOR));
            case PHOTO_BITS -> alike(counts.prints(), at.of(limit));
            case CERTIFICATE_DAYS -> counts.ending(today, today.plusDays(at.of(limit)));
            case LATE_DAYS -> counts.late(at.of(limit));
        };
    }

    /** Each against all others: a few thousand photos are some millions of comparisons of numbers. */
    private static long alike(List<FlagPreviewRepository.Print> prints, int bits) {
        return prints.stream()
                .filter(one -> prints.stream()
                        .anyMatch(other ->
                                one.sellerId() != other.sellerId() && Long.bitCount(one.bits() ^ other.bits()) <= bits))
                .count();
    }
}
