package vn.chophien.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as one reader may see it.
 *
 * @param lot null where the code is not known
 * @param seller null where nobody knows who made it
 * @param codeRead what stood on the pack, where no lot is known
 * @param orderNumber the order that it is about
 * @param buyer whether the reporter's phone is that of the order
 * @param contact of the reporter; null where there is none, or where this reader may not know it
 * @param photos hashes of its pictures
 * @param due when the next step must have been taken
 */
public record ComplaintView(
        long id,
        @Nullable Lot lot,
        @Nullable Seller seller,
        @Nullable String unitSerial,
        @Nullable String codeRead,
        @Nullable String orderNumber,
        boolean buyer,
        ComplaintKind kind,
        String words,
        @Nullable Contact contact,
        boolean shared,
        Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        boolean rejected,
        @Nullable String outcome,
        @Nullable Long caseId,
        @Nullable Instant due,
        List<String> photos) {

    public ComplaintView {
        photos = List.copyOf(photos);
    }

    public record Lot(long id, String number, String name, String token) {}

    public record Seller(long id, String name) {}

    /** How the reporter can be reached, as far as they said. */
    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    public ComplaintState state() {
        if (closedAt != null) {
            return ComplaintState.CLOSED;
        }
        if (answeredAt != null) {
            return ComplaintState.ANSWERED;
        }
        if (acknowledgedAt == null) {
            return ComplaintState.RECEIVED;
        }
        return seller == null ? ComplaintState.ACKNOWLEDGED : ComplaintState.ASKED;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isLate(Instant now) {
        return due != null && now.isAfter(due);
    }

    /** What it is about, in a few words. */
    public String about() {
        if (lot != null) {
            return "Lô " + lot.number();
        }
        return orderNumber != null ? "Đơn " + orderNumber : "Mã không rõ";
    }

    /** Without the reporter, unless they agreed; an order's number would name them as well. */
    ComplaintView forSeller() {
        return shared ? this : withoutReporter();
    }

    ComplaintView withoutReporter() {
        return new ComplaintView(
                id,
                lot,
                seller,
                unitSerial,
                codeRead,
                null,
                buyer,
                kind,
                words,
                null,
                shared,
                openedAt,
                acknowledgedAt,
                answeredAt,
                closedAt,
                rejected,
                outcome,
                caseId,
                due,
                photos);
    }

    ComplaintView dueAt(@Nullable Instant due) {
        return new ComplaintView(
                id,
                lot,
                seller,
                unitSerial,
                codeRead,
                orderNumber,
                buyer,
                kind,
                words,
                contact,
                shared,
                openedAt,
                acknowledgedAt,
                answeredAt,
                closedAt,
                rejected,
                outcome,
                caseId,
                due,
                photos);
    }
}
