package vn.chophien.voucher;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** How a row of a voucher is read. */
final class VoucherColumns {

    /** The first column that a query may add. */
    static final int NEXT = 20;

    private VoucherColumns() {}

    /** @param asked the sellers of whom it is said whether they joined; none: it is said of nobody */
    static String select(Collection<Long> asked) {
        return "SELECT v.id, v.version, v.code, v.name, v.seller_id, s.name, v.kind, v.amount, v.percent, v.most,"
                + " v.min_goods, v.valid_from, v.valid_to, v.most_uses, v.per_buyer, v.listed, v.status, v.uses,"
                + " v.used_ever, (SELECT GROUP_CONCAT(j.seller_id) FROM voucher_seller j WHERE j.voucher_id = v.id"
                + " AND j.seller_id IN (" + (asked.isEmpty() ? "0" : Sql.ids(asked)) + "))";
    }

    static VoucherView read(Row row) {
        return new VoucherView(
                row.number(0),
                row.small(1),
                row.text(2),
                row.text(3),
                row.numberOrNull(4),
                row.textOrNull(5),
                new VoucherTerms(
                        VoucherKind.valueOf(row.text(6)),
                        money(row.numberOrNull(7)),
                        row.isNull(8) ? 0 : row.small(8),
                        money(row.numberOrNull(9)),
                        row.money(10)),
                row.instant(11),
                row.instant(12),
                row.isNull(13) ? null : row.small(13),
                row.small(14),
                row.flag(15),
                VoucherStatus.valueOf(row.text(16)),
                row.small(17),
                row.flag(18),
                ids(row.textOrNull(19)));
    }

    private static @Nullable Money money(@Nullable Long dong) {
        return dong == null ? null : Money.ofDong(dong);
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
