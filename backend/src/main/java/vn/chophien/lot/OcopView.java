package vn.chophien.lot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The newest OCOP decision on the product of a lot. Stars are shown only while it counts. */
public record OcopView(
        int stars,
        String decisionNo,
        LocalDate decidedOn,
        String issuingBody,
        LocalDate validTo,
        boolean revoked,
        @Nullable String note) {

    /** The last day of validity still counts. */
    public boolean countsOn(LocalDate day) {
        return !revoked && !day.isAfter(validTo);
    }
}
