package vn.chophien.catalogue.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product that an import made or changed, beside how it stands now: whether taking the import back may touch it. Nothing
 * that somebody did afterwards is lost.
 *
 * @param isNew whether the import made it
 * @param before what it was before; null for a new one
 * @param version that the import left it with; of no meaning for a new one
 * @param asLeftAt when a later sheet was taken back from a new one, which is no edit
 * @param now null when it is gone
 */
record SheetStanding(
        long productId,
        boolean isNew,
        @Nullable String before,
        int version,
        @Nullable Instant asLeftAt,
        @Nullable Now now) {

    private static final Set<String> NOT_APPROVED = Set.of("DRAFT", "PENDING", "REFUSED");

    /** @param submittedAt sending it to staff is no edit, nor is what they answer */
    record Now(
            String name,
            int version,
            String status,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant decidedAt,
            boolean hasLots,
            boolean isOrdered) {}

    /** Why it stays as it is, in words; empty when it can be taken back. */
    Optional<String> keptBecause() {
        if (now == null) {
            return Optional.empty();
        }
        return isNew ? newKeptBecause(now) : changedKeptBecause(now);
    }

    /** Placed orders keep their price, so a changed product may have been sold since. */
    private Optional<String> changedKeptBecause(Now product) {
        return product.version() == version
                ? Optional.empty()
                : Optional.of("đã được sửa hoặc được duyệt lại từ khi nhập");
    }

    private Optional<String> newKeptBecause(Now product) {
        if (product.isOrdered()) {
            return Optional.of("đã có người đặt mua từ khi nhập");
        }
        if (!NOT_APPROVED.contains(product.status()) || !isAsLeft(product)) {
            return Optional.of("đã được duyệt hoặc được sửa từ khi nhập");
        }
        return product.hasLots() ? Optional.of("đã có lô hàng") : Optional.empty();
    }

    private boolean isAsLeft(Now product) {
        Instant updated = product.updatedAt();
        return !updated.isAfter(product.createdAt())
                || updated.equals(product.submittedAt())
                || updated.equals(product.decidedAt())
                || updated.equals(asLeftAt);
    }
}
