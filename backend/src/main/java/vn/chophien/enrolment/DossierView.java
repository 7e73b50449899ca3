package vn.chophien.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;

/**
 * A dossier as its applicant and staff may see it: numbers that say who a person is, and an account's, by their ends.
 *
 * @param number on the receipt
 * @param citizenNo veiled
 * @param bankAccount the last digits
 * @param sentAt the first time; null while it is a draft
 * @param waitingSince since when it has been the department's turn
 * @param sellerId the seller that came of it
 */
public record DossierView(
        long id,
        String number,
        long accountId,
        SellerKind kind,
        DossierStatus status,
        String name,
        @Nullable String taxCode,
        @Nullable String registrationNo,
        String representative,
        @Nullable LocalDate birthDate,
        @Nullable String citizenNo,
        @Nullable CommuneView commune,
        String addressLine,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String bankBin,
        @Nullable String bankName,
        @Nullable String bankAccount,
        @Nullable String bankHolder,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant waitingSince,
        @Nullable Instant decidedAt,
        @Nullable Long sellerId,
        boolean sampleData,
        int version) {

    public Asked asked() {
        return Asked.of(kind);
    }

    /** What it is called before it has a name. */
    public String title() {
        return name.isEmpty() ? kind.vietnamese() : name;
    }
}
