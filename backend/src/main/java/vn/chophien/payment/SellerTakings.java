package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.Times;

/** What a seller was paid. It reports money that went straight to the seller: the market never holds any. */
@ApplicationScoped
@Transactional
public class SellerTakings {

    @Inject
    TakingRepository receipts;

    /** Newest first, of one month by the calendar of this country. */
    public List<Taking> ofMonth(long sellerId, YearMonth month, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        return receipts.of(
                sellerId,
                month.atDay(1).atStartOfDay(Times.ZONE).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(Times.ZONE).toInstant());
    }
}
