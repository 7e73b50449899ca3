package vn.chophien.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chophien.shared.RuleViolation;

/**
 * Counts the uses of vouchers, in the transaction of the order that uses them. Each voucher's row is taken by one
 * conditional update, in the order of ids, after the orders and before the stock; so buyers of the same things wait for
 * each other in one line. What hangs on a voucher is only touched while its row is held.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VoucherUses {

    @Inject
    VoucherUseRepository uses;

    @Inject
    VoucherRepository vouchers;

    @Inject
    Clock clock;

    /**
     * Takes one use of each voucher that takes something off.
     *
     * @param orderNumbers the orders that were made, by seller
     */
    public void take(Discounts discounts, long checkoutId, String phone, Map<Long, String> orderNumbers) {
        discounts.applied().stream()
                .filter(applied -> applied.discount().isPositive())
                .sorted(Comparator.comparingLong(applied -> applied.voucher().id()))
                .forEach(applied -> take(applied, discounts, checkoutId, phone, orderNumbers));
    }

    private void take(
            AppliedVoucher applied,
            Discounts discounts,
            long checkoutId,
            String phone,
            Map<Long, String> orderNumbers) {
        VoucherView voucher = applied.voucher();
        Instant now = clock.instant();
        if (!uses.count(voucher, now)) {
            throw refusal(voucher, now);
        }
        int slot = uses.freeSlot(voucher, phone).orElseThrow(() -> hadAll(voucher));
        long use = uses.add(voucher, checkoutId, phone, slot, now);
        for (long seller : applied.sellers()) {
            uses.addShare(
                    use,
                    Objects.requireNonNull(orderNumbers.get(seller)),
                    seller,
                    discounts.of(seller).total().dong());
        }
    }

    private RuleViolation refusal(VoucherView seen, Instant now) {
        String closed = vouchers.find(seen.id(), List.of())
                .map(voucher -> voucher.closed(now))
                .orElse(null);
        return new RuleViolation(
                "voucher.not-valid",
                (closed == null ? "Mã " + seen.code() + " vừa được người bán sửa." : closed)
                        + " Đơn chưa được đặt. Hãy xem lại tổng tiền rồi bấm “Đặt hàng” nếu đồng ý.");
    }

    private static RuleViolation hadAll(VoucherView voucher) {
        return new RuleViolation(
                "voucher.used-by-buyer",
                "Số điện thoại này đã dùng mã " + voucher.code() + " đủ " + voucher.perBuyer()
                        + " lần. Hãy bỏ mã này để đặt hàng.");
    }

    /**
     * Gives back what an order used that is called off. A checkout's use is free again when the last of its orders is;
     * until then the other orders keep what they were promised.
     */
    public void giveBack(String orderNumber) {
        uses.ofOrder(orderNumber).ifPresent(use -> {
            Instant now = clock.instant();
            uses.lockVoucher(use.voucherId());
            if (uses.returnShare(orderNumber, now) && uses.returnUse(use.id(), now)) {
                uses.uncount(use.voucherId());
            }
        });
    }
}
