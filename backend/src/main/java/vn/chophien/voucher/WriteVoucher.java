package vn.chophien.voucher;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;

/**
 * A voucher as somebody wants it; nothing in it is trusted yet. Field names in complaints are the component names.
 *
 * @param amount null when what was typed is no sum; the same for the other figures
 * @param minGoods zero: goods of any price
 * @param mostUses zero: nothing limits them
 * @param until last day
 */
public record WriteVoucher(
        String code,
        String name,
        @Nullable VoucherKind kind,
        @Nullable Money amount,
        @Nullable Integer percent,
        @Nullable Money most,
        @Nullable Money minGoods,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Integer mostUses,
        @Nullable Integer perBuyer,
        boolean listed) {

    private static final Money LARGEST = Money.ofDong(100_000_000);
    private static final int LONGEST_DAYS = 366;
    private static final int MOST_USES = 1_000_000;
    private static final int MOST_PER_BUYER = 100;

    VoucherCode checked(LocalDate today) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        Optional<VoucherCode> read = VoucherCode.parse(code);
        wrong.require(
                read.isPresent(),
                "code",
                "Mã gồm " + VoucherCode.SHORTEST + " đến " + VoucherCode.LONGEST
                        + " chữ cái hoặc chữ số. Ví dụ: TET2027.");
        wrong.requireText(name, "name", "Hãy ghi tên để người mua hiểu mã này vì sao có.", 120);
        wrong.require(kind != null, "kind", "Hãy chọn mã giảm gì.");
        checkFigures(wrong);
        wrong.require(
                minGoods != null && minGoods.dong() >= 0 && minGoods.compareTo(LARGEST) <= 0,
                "minGoods",
                "Hãy nhập một số tiền, ví dụ 200.000. Để trống nếu đơn nào cũng dùng được.");
        checkDays(wrong, today);
        wrong.require(
                mostUses != null && mostUses >= 0 && mostUses <= MOST_USES,
                "mostUses",
                "Hãy nhập số lượt, từ 1 đến 1.000.000. Để trống nếu không giới hạn.");
        wrong.require(
                perBuyer != null && perBuyer > 0 && perBuyer <= MOST_PER_BUYER,
                "perBuyer",
                "Hãy nhập số lần mỗi người được dùng, từ 1 đến 100.");
        wrong.throwIfAny();
        return read.orElseThrow();
    }

    private void checkFigures(InvalidInput.Collector wrong) {
        if (kind == VoucherKind.AMOUNT) {
            wrong.require(isSum(amount), "amount", "Hãy nhập số tiền giảm, ví dụ 50.000.");
        } else if (kind == VoucherKind.PERCENT) {
            wrong.require(
                    percent != null && percent >= 1 && percent <= 100,
                    "percent",
                    "Hãy nhập số phần trăm, từ 1 đến 100.");
            wrong.require(isSum(most), "most", "Hãy nhập mức giảm cao nhất, ví dụ 30.000.");
        }
    }

    private void checkDays(InvalidInput.Collector wrong, LocalDate today) {
        wrong.require(since != null, "since", "Hãy chọn ngày bắt đầu.");
        wrong.require(until != null, "until", "Hãy chọn ngày cuối.");
        if (since != null && until != null) {
            wrong.require(!until.isBefore(since), "until", "Ngày cuối phải bằng hoặc sau ngày bắt đầu.");
            wrong.require(!until.isBefore(today), "until", "Ngày cuối đã qua. Hãy chọn ngày khác.");
            wrong.require(!until.isAfter(since.plusDays(LONGEST_DAYS)), "until", "Một mã dùng lâu nhất một năm.");
        }
    }

    private static boolean isSum(@Nullable Money sum) {
        return sum != null && sum.isPositive() && sum.compareTo(LARGEST) <= 0;
    }
}
