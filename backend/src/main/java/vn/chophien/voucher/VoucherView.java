package vn.chophien.voucher;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;

/**
 * A voucher as it stands.
 *
 * @param sellerId whose it is; null: the market's
 * @param to the first moment at which it no longer holds
 * @param mostUses null where nothing limits them
 * @param listed shown to everybody, not only for those who were told the code
 * @param usedEver somebody has bought with it, even if that was called off since
 * @param joined which of the sellers that were asked about bear this voucher of the market
 */
public record VoucherView(
        long id,
        int version,
        String code,
        String name,
        @Nullable Long sellerId,
        @Nullable String sellerName,
        VoucherTerms terms,
        Instant from,
        Instant to,
        @Nullable Integer mostUses,
        int perBuyer,
        boolean listed,
        VoucherStatus status,
        int uses,
        boolean usedEver,
        Set<Long> joined) {

    public boolean isOfMarket() {
        return sellerId == null;
    }

    boolean covers(long seller) {
        return sellerId == null ? joined.contains(seller) : sellerId == seller;
    }

    /** Why nobody can use it now, as a sentence; null when people can. */
    public @Nullable String closed(Instant now) {
        if (status == VoucherStatus.ENDED || !now.isBefore(to)) {
            return "Mã " + code + " đã kết thúc.";
        }
        if (status == VoucherStatus.PAUSED) {
            return "Mã " + code + " đang tạm dừng.";
        }
        if (now.isBefore(from)) {
            return "Mã " + code + " dùng được từ " + Times.moment(from) + ".";
        }
        return mostUses != null && uses >= mostUses ? "Mã " + code + " đã hết lượt dùng." : null;
    }

    /** What a buyer should know besides what it is worth. */
    public String limits() {
        return "Dùng đến hết " + Times.day(to.minusMillis(1)) + ". Mỗi số điện thoại dùng " + perBuyer + " lần.";
    }

    public String standing(Instant now) {
        if (status != VoucherStatus.ACTIVE) {
            return status.label();
        }
        if (!now.isBefore(to)) {
            return "Đã hết hạn";
        }
        if (now.isBefore(from)) {
            return "Chưa đến ngày";
        }
        return mostUses != null && uses >= mostUses ? "Hết lượt" : status.label();
    }

    public String usesInWords() {
        return mostUses == null ? Integer.toString(uses) : uses + "/" + mostUses;
    }
}
