package vn.chophien.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/** Vouchers as they were written and as they stand. How often they are used is kept in {@link VoucherUseRepository}. */
@ApplicationScoped
class VoucherRepository {

    private static final String FROM = " FROM voucher v LEFT JOIN seller s ON s.id = v.seller_id";

    /** @see VoucherView#closed */
    private static final String OPEN = "v.status = 'ACTIVE' AND v.valid_from <= ?1 AND v.valid_to > ?1"
            + " AND (v.most_uses IS NULL OR v.uses < v.most_uses)";

    @PersistenceContext
    EntityManager em;

    /** @param codes of {@link VoucherCode}, so they may stand in the statement as they are */
    List<VoucherView> find(Collection<String> codes, Collection<Long> sellers) {
        return Sql.list(
                em,
                VoucherColumns.select(sellers) + FROM + " WHERE v.code IN (" + quoted(codes) + ")",
                VoucherColumns::read);
    }

    /** These, and what everybody may use at these sellers now. */
    List<VoucherView> findAndOffer(Collection<String> codes, Collection<Long> sellers, Instant now) {
        String ids = Sql.ids(sellers);
        return Sql.list(
                em,
                VoucherColumns.select(sellers) + FROM + " WHERE "
                        + (codes.isEmpty() ? "" : "v.code IN (" + quoted(codes) + ") OR ")
                        + "(v.listed AND " + OPEN + " AND (v.seller_id IN (" + ids
                        + ") OR v.seller_id IS NULL AND EXISTS (SELECT 1 FROM voucher_seller j"
                        + " WHERE j.voucher_id = v.id AND j.seller_id IN (" + ids + ")))) ORDER BY v.valid_to, v.id",
                VoucherColumns::read,
                now);
    }

    private static String quoted(Collection<String> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
    }

    Optional<VoucherView> find(long id, Collection<Long> sellers) {
        return Sql.first(em, VoucherColumns.select(sellers) + FROM + " WHERE v.id = ?1", VoucherColumns::read, id);
    }

    /**
     * Newest first, with what they have given.
     *
     * @param of whose they are; null: the market's
     * @param seller whose share of the market's is summed up; null: everybody's
     */
    List<VoucherRow> rows(@Nullable Long of, @Nullable Long seller) {
        String where = of == null ? "v.seller_id IS NULL" : "v.seller_id = " + of;
        return rows(where + " ORDER BY v.id DESC LIMIT 200", seller);
    }

    Optional<VoucherRow> row(long id, @Nullable Long seller) {
        return rows("v.id = " + id, seller).stream().findFirst();
    }

    private List<VoucherRow> rows(String where, @Nullable Long seller) {
        String share = seller == null ? "" : " AND h.seller_id = " + seller;
        return Sql.list(
                em,
                VoucherColumns.select(seller == null ? List.of() : List.of(seller))
                        + ", (SELECT COALESCE(SUM(h.amount), 0) FROM voucher_use u JOIN voucher_share h"
                        + " ON h.use_id = u.id WHERE u.voucher_id = v.id AND h.returned_at IS NULL" + share
                        + "), (SELECT COUNT(*) FROM voucher_seller j WHERE j.voucher_id = v.id)" + FROM + " WHERE "
                        + where,
                row -> new VoucherRow(
                        VoucherColumns.read(row),
                        Money.ofDong(row.decimal(VoucherColumns.NEXT).longValueExact()),
                        row.small(VoucherColumns.NEXT + 1)));
    }

    boolean isTaken(VoucherCode code, long except) {
        return Sql.first(
                        em,
                        "SELECT id FROM voucher WHERE code = ?1 AND id <> ?2",
                        row -> row.number(0),
                        code.text(),
                        except)
                .isPresent();
    }

    /** @return false when somebody else has the code already */
    boolean add(VoucherCode code, WriteVoucher wish, @Nullable Long sellerId, String by, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO voucher (code, name, kind, amount, percent, most, min_goods, valid_from,"
                                + " valid_to, most_uses, per_buyer, listed, status, seller_id, created_by, created_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'ACTIVE', ?13, ?14, ?15)",
                        values(code, wish, sellerId, by, now))
                == 1;
    }

    long id(VoucherCode code) {
        return Sql.first(em, "SELECT id FROM voucher WHERE code = ?1", row -> row.number(0), code.text())
                .orElseThrow();
    }

    /** Rewrites what nobody has bought with or joined yet. @return false when somebody has, or has changed it meanwhile */
    boolean rewrite(long id, int version, VoucherCode code, WriteVoucher wish) {
        return Sql.update(
                        em,
                        "UPDATE voucher v SET v.code = ?1, v.name = ?2, v.kind = ?3, v.amount = ?4, v.percent = ?5,"
                                + " v.most = ?6, v.min_goods = ?7, v.valid_from = ?8, v.valid_to = ?9, v.most_uses = ?10,"
                                + " v.per_buyer = ?11, v.listed = ?12, v.version = v.version + 1 WHERE v.id = ?13"
                                + " AND v.version = ?14 AND NOT v.used_ever AND v.status <> 'ENDED'"
                                + " AND NOT EXISTS (SELECT 1 FROM voucher_seller j WHERE j.voucher_id = v.id)",
                        values(code, wish, id, version))
                == 1;
    }

    private static @Nullable Object[] values(VoucherCode code, WriteVoucher wish, @Nullable Object... more) {
        VoucherKind kind = Objects.requireNonNull(wish.kind());
        boolean isShare = kind == VoucherKind.PERCENT;
        Integer uses = wish.mostUses();
        @Nullable
        Object[] values = {
            code.text(),
            wish.name(),
            kind.name(),
            kind == VoucherKind.AMOUNT ? dong(wish.amount()) : null,
            isShare ? wish.percent() : null,
            isShare ? dong(wish.most()) : null,
            dong(wish.minGoods()),
            Objects.requireNonNull(wish.since()).atStartOfDay(Times.ZONE).toInstant(),
            Objects.requireNonNull(wish.until())
                    .plusDays(1)
                    .atStartOfDay(Times.ZONE)
                    .toInstant(),
            uses == null || uses == 0 ? null : uses,
            wish.perBuyer(),
            wish.listed()
        };
        @Nullable Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    private static @Nullable Long dong(@Nullable Money sum) {
        return sum == null ? null : sum.dong();
    }

    /** @return false when it ended, or somebody changed it meanwhile */
    boolean move(long id, int version, VoucherStatus to) {
        return Sql.update(
                        em,
                        "UPDATE voucher SET status = ?1, version = version + 1 WHERE id = ?2 AND version = ?3"
                                + " AND status <> 'ENDED'",
                        to.name(),
                        id,
                        version)
                == 1;
    }

    /** The voucher's row first, as whoever uses it does. @return false when it was changed meanwhile */
    boolean join(long id, int version, long sellerId, String by, Instant now) {
        if (!touch(id, version)) {
            return false;
        }
        Sql.update(
                em,
                "INSERT IGNORE INTO voucher_seller (voucher_id, seller_id, joined_at, joined_by) VALUES (?1, ?2, ?3, ?4)",
                id,
                sellerId,
                now,
                by);
        return true;
    }

    boolean leave(long id, int version, long sellerId) {
        if (!touch(id, version)) {
            return false;
        }
        Sql.update(em, "DELETE FROM voucher_seller WHERE voucher_id = ?1 AND seller_id = ?2", id, sellerId);
        return true;
    }

    private boolean touch(long id, int version) {
        return Sql.update(
                        em,
                        "UPDATE voucher SET version = version + 1 WHERE id = ?1 AND version = ?2 AND seller_id IS NULL",
                        id,
                        version)
                == 1;
    }
}
