package vn.chophien.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request and what became of it.
 *
 * @param lotNumber only this lot; null for all
 * @param ground the legal ground that the letter names; the market does not judge it
 * @param dueAt until when the data must be there
 * @param source where that time stands
 */
public record DisclosureView(
        long id,
        long sellerId,
        String sellerName,
        @Nullable Long lotId,
        @Nullable String lotNumber,
        @Nullable String orderNumber,
        LocalDate from,
        LocalDate to,
        List<DisclosurePart> parts,
        boolean withBuyers,
        String number,
        LocalDate issuedOn,
        String authority,
        String ground,
        String purpose,
        @Nullable LocalDate secretUntil,
        Instant receivedAt,
        Instant dueAt,
        String source,
        String recordedBy,
        @Nullable Instant refusedAt,
        @Nullable String refusedBy,
        @Nullable String refuseReason,
        @Nullable Instant deliveredAt,
        @Nullable String deliveredBy,
        @Nullable String deliveredTo,
        @Nullable String deliveredHow,
        boolean compiled,
        boolean released) {

    public DisclosureView {
        parts = List.copyOf(parts);
    }

    public DisclosureState state() {
        if (refusedAt != null) {
            return DisclosureState.REFUSED;
        }
        if (deliveredAt != null) {
            return DisclosureState.DELIVERED;
        }
        if (released) {
            return DisclosureState.RELEASED;
        }
        return compiled ? DisclosureState.COMPILED : DisclosureState.WAITING;
    }

    public boolean isSecret(LocalDate today) {
        return secretUntil != null && !today.isAfter(secretUntil);
    }

    /** Not there though its time is over, or there after it. */
    public boolean isLate(Instant now) {
        Instant end = deliveredAt != null ? deliveredAt : refusedAt;
        return (end == null ? now : end).isAfter(dueAt);
    }

    public boolean has(DisclosurePart part) {
        return parts.contains(part);
    }

    public String title() {
        return "Yêu cầu số " + number;
    }
}
