package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.chophien.cooperative.SellerService;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Quantity;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Goods that a buyer sent back, found fit for sale, go into the very lot that they were packed from, so that its label stays
 * true. Always part of the caller's transaction; the caller knows that they were packed from it, and how many.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LotRestocking {

    @Inject
    LotStockRepository stock;

    @Inject
    LotMakingRepository lots;

    @Inject
    LotBirth birth;

    @Inject
    SellerService sellers;

    @Inject
    Clock clock;

    /** All or nothing: one lot that is held, called back or past its day refuses the whole. */
    public void takeBack(long sellerId, Collection<LotShare> shares) {
        SellerView seller = sellers.seller(sellerId);
        shares.stream().sorted(Comparator.comparingLong(LotShare::lotId)).forEach(share -> takeBack(seller, share));
    }

    private void takeBack(SellerView seller, LotShare share) {
        LocalDate today = Times.dayOf(clock.instant());
        boolean isBack = stock.takeBack(share.lotId(), seller.id(), share.steps(), today);
        LotInHand lot = lots.lock(List.of(share.lotId())).stream()
                .filter(found -> found.sellerId() == seller.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("lot", share.lotId()));
        if (!isBack) {
            String stop = lot.stop(today);
            throw new RuleViolation(
                    "lot.takes-nothing-back",
                    "Lô " + lot.number() + " " + (stop == null ? "đã đủ số, không nhận thêm được" : stop)
                            + ". Hàng trả không vào lại lô này: hãy ghi là bỏ, hoặc để riêng đến khi lô được mở lại.");
        }
        Quantity back = new Quantity(share.steps(), lot.unitScale(), lot.unitName());
        // What was put back is what would be taken next: so the grams in and out of a lot add up, whatever the
        // rounding.
        Long grams = lot.massGrams() == null ? null : lot.gramsOfNext(share.steps());
        birth.record(
                lot.id(), LotOperation.RECEIVE, seller, grams, today, "Khách trả lại " + back + " còn tốt, vào lại lô");
    }
}
