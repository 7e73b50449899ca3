package vn.chophien.voucher;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chophien.shared.Money;

/**
 * Works out what vouchers take off. A seller's own codes come before the market's, so that a buyer who has both loses
 * neither; an order takes one.
 */
final class Discounting {

    private final List<VoucherPart> parts;
    private final Instant now;
    private final Map<Long, PartDiscount> taken = new HashMap<>();

    private Discounting(List<VoucherPart> parts, Instant now) {
        this.parts = parts;
        this.now = now;
    }

    static Discounts of(List<VoucherView> vouchers, List<VoucherPart> parts, Instant now) {
        Discounting sums = new Discounting(parts, now);
        List<AppliedVoucher> applied = vouchers.stream()
                .sorted(Comparator.comparing(VoucherView::isOfMarket))
                .map(sums::apply)
                .toList();
        return new Discounts(applied, Map.copyOf(sums.taken), List.of());
    }

    private AppliedVoucher apply(VoucherView voucher) {
        String closed = voucher.closed(now);
        if (closed != null) {
            return AppliedVoucher.refused(voucher, closed);
        }
        List<VoucherPart> covered =
                parts.stream().filter(part -> voucher.covers(part.sellerId())).toList();
        if (covered.isEmpty()) {
            return AppliedVoucher.refused(voucher, noneCovered(voucher));
        }
        List<VoucherPart> free = covered.stream()
                .filter(part -> !taken.containsKey(part.sellerId()))
                .toList();
        if (free.isEmpty()) {
            return AppliedVoucher.refused(voucher, "Đơn này đã dùng mã khác. Mỗi đơn dùng một mã, hãy bỏ bớt một mã.");
        }
        Money goods = free.stream().map(VoucherPart::goods).reduce(Money.ZERO, Money::plus);
        Money missing = voucher.terms().minGoods().minus(goods);
        if (missing.isPositive()) {
            return AppliedVoucher.refused(
                    voucher,
                    "Mã " + voucher.code() + " dành cho hàng từ "
                            + voucher.terms().minGoods() + ". Hãy mua thêm " + missing
                            + (voucher.isOfMarket() ? "." : " của " + voucher.sellerName() + "."));
        }
        return voucher.terms().kind() == VoucherKind.FREE_DELIVERY
                ? freeDelivery(voucher, free)
                : offGoods(voucher, free, goods);
    }

    private static String noneCovered(VoucherView voucher) {
        return voucher.isOfMarket()
                ? "Những người bán trong giỏ không tham gia mã " + voucher.code() + "."
                : "Mã " + voucher.code() + " chỉ dùng cho hàng của "
                        + Objects.requireNonNullElse(voucher.sellerName(), "người bán khác") + ".";
    }

    private AppliedVoucher freeDelivery(VoucherView voucher, List<VoucherPart> free) {
        List<VoucherPart> charged =
                free.stream().filter(part -> part.fee().isPositive()).toList();
        if (charged.isEmpty()) {
            return AppliedVoucher.refused(voucher, "Mã " + voucher.code() + " có tác dụng khi đơn có phí giao.");
        }
        charged.forEach(part ->
                taken.put(part.sellerId(), new PartDiscount(voucher.code(), Money.ZERO, part.fee(), List.of())));
        return applied(voucher, charged);
    }

    private AppliedVoucher offGoods(VoucherView voucher, List<VoucherPart> free, Money goods) {
        List<Money> rooms = free.stream().map(VoucherPart::discountable).toList();
        Money room = rooms.stream().reduce(Money.ZERO, Money::plus);
        Money promised = voucher.terms().offGoods(goods);
        List<Money> shares = (promised.compareTo(room) < 0 ? promised : room).splitBy(rooms);
        List<VoucherPart> reached = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            VoucherPart part = free.get(i);
            Money share = shares.get(i);
            if (share.isPositive()) {
                reached.add(part);
                taken.put(
                        part.sellerId(),
                        new PartDiscount(voucher.code(), share, Money.ZERO, share.splitBy(part.lines())));
            }
        }
        return reached.isEmpty()
                ? AppliedVoucher.refused(voucher, "Đơn này quá nhỏ để mã " + voucher.code() + " giảm được.")
                : applied(voucher, reached);
    }

    private AppliedVoucher applied(VoucherView voucher, List<VoucherPart> reached) {
        List<Long> sellers = reached.stream().map(VoucherPart::sellerId).toList();
        Money sum = sellers.stream()
                .map(seller -> Objects.requireNonNull(taken.get(seller)).total())
                .reduce(Money.ZERO, Money::plus);
        return new AppliedVoucher(voucher, sum, sellers, null);
    }
}
