package vn.chophien.voucher;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;

/**
 * What a voucher is worth.
 *
 * @param amount what it takes off the goods; null unless it is an amount
 * @param percent its share of the goods; zero unless it is one
 * @param most a share takes off no more than this
 * @param minGoods goods of less than this get nothing off
 */
public record VoucherTerms(
        VoucherKind kind,
        @Nullable Money amount,
        int percent,
        @Nullable Money most,
        Money minGoods) {

    /** What it takes off goods of so much, before anything limits it. The one rounding is here, half up to one đồng. */
    Money offGoods(Money goods) {
        return switch (kind) {
            case AMOUNT -> amount == null ? Money.ZERO : amount;
            case PERCENT -> {
                long share = Math.floorDiv(Math.addExact(Math.multiplyExact(goods.dong(), percent), 50), 100);
                yield most == null ? Money.ofDong(share) : Money.ofDong(Math.min(share, most.dong()));
            }
            case FREE_DELIVERY -> Money.ZERO;
        };
    }

    public String inWords() {
        String off = switch (kind) {
            case AMOUNT -> "Giảm " + amount;
            case PERCENT -> "Giảm " + percent + "%, nhiều nhất " + most;
            case FREE_DELIVERY -> "Miễn phí giao";
        };
        return minGoods.isPositive() ? off + " cho hàng từ " + minGoods : off;
    }
}
