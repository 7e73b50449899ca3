package vn.chophien.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Sql;

/** How often vouchers are used, by whom, and what each order got. A voucher's own row is always locked first. */
@ApplicationScoped
class VoucherUseRepository {

    @PersistenceContext
    EntityManager em;

    /** Counts a use of the voucher as it was seen. @return false when it has no use left, or changed meanwhile */
    boolean count(VoucherView seen, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE voucher SET uses = uses + 1, used_ever = TRUE WHERE id = ?1 AND version = ?2"
                                + " AND status = 'ACTIVE' AND valid_from <= ?3 AND valid_to > ?3"
                                + " AND (most_uses IS NULL OR uses < most_uses)",
                        seen.id(),
                        seen.version(),
                        now)
                == 1;
    }

    /** The lowest of the buyer's uses that is free; none: they had all of them. Only while the voucher is locked. */
    Optional<Integer> freeSlot(VoucherView voucher, String phone) {
        Set<Integer> used = Sql.list(
                        em,
                        "SELECT slot FROM voucher_use WHERE voucher_id = ?1 AND buyer_phone = ?2 AND slot IS NOT NULL"
                                + " FOR UPDATE",
                        row -> row.small(0),
                        voucher.id(),
                        phone)
                .stream()
                .collect(Collectors.toSet());
        for (int slot = 1; slot <= voucher.perBuyer(); slot++) {
            if (!used.contains(slot)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    long add(VoucherView voucher, long checkoutId, String phone, int slot, Instant now) {
        Sql.update(
                em,
                "INSERT INTO voucher_use (voucher_id, checkout_id, buyer_phone, slot, used_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                voucher.id(),
                checkoutId,
                phone,
                slot,
                now);
        return Sql.first(
                        em,
                        "SELECT id FROM voucher_use WHERE voucher_id = ?1 AND checkout_id = ?2",
                        row -> row.number(0),
                        voucher.id(),
                        checkoutId)
                .orElseThrow();
    }

    void addShare(long useId, String orderNumber, long sellerId, long amount) {
        Sql.update(
                em,
                "INSERT INTO voucher_share (order_number, use_id, seller_id, amount) VALUES (?1, ?2, ?3, ?4)",
                orderNumber,
                useId,
                sellerId,
                amount);
    }

    /** The use that an order is part of, and its voucher. */
    Optional<Use> ofOrder(String orderNumber) {
        return Sql.first(
                em,
                "SELECT u.id, u.voucher_id FROM voucher_share h JOIN voucher_use u ON u.id = h.use_id"
                        + " WHERE h.order_number = ?1",
                row -> new Use(row.number(0), row.number(1)),
                orderNumber);
    }

    record Use(long id, long voucherId) {}

    void lockVoucher(long id) {
        if (Sql.list(em, "SELECT id FROM voucher WHERE id = ?1 FOR UPDATE", row -> row.number(0), id)
                .isEmpty()) {
            throw new NotFound(VoucherService.OBJECT, id);
        }
    }

    /** @return false when it was given back before */
    boolean returnShare(String orderNumber, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE voucher_share SET returned_at = ?1 WHERE order_number = ?2 AND returned_at IS NULL",
                        now,
                        orderNumber)
                == 1;
    }

    /** @return false while another order of the same checkout still has its share */
    boolean returnUse(long useId, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE voucher_use SET slot = NULL, returned_at = ?1 WHERE id = ?2 AND returned_at IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM voucher_share h WHERE h.use_id = ?2"
                                + " AND h.returned_at IS NULL)",
                        now,
                        useId)
                == 1;
    }

    void uncount(long voucherId) {
        Sql.update(em, "UPDATE voucher SET uses = uses - 1 WHERE id = ?1", voucherId);
    }

    /** The newest first. */
    List<VoucherUseView> uses(long voucherId, @Nullable Long sellerId, int most) {
        return Sql.list(
                em,
                "SELECT h.order_number, s.name, u.used_at, h.amount, h.returned_at FROM voucher_use u"
                        + " JOIN voucher_share h ON h.use_id = u.id JOIN seller s ON s.id = h.seller_id"
                        + " WHERE u.voucher_id = ?1" + (sellerId == null ? "" : " AND h.seller_id = " + sellerId)
                        + " ORDER BY u.id DESC, h.order_number LIMIT " + most,
                row -> new VoucherUseView(row.text(0), row.text(1), row.instant(2), row.money(3), row.instantOrNull(4)),
                voucherId);
    }
}
