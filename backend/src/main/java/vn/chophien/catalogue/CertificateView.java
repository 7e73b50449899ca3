package vn.chophien.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An OCOP certificate as it stood when it was read.
 *
 * @param validTo its last valid day
 * @param note why it was revoked, superseded or not believed
 */
public record CertificateView(
        int stars,
        String decisionNo,
        LocalDate decidedOn,
        String issuingBody,
        LocalDate validTo,
        CertificateStanding standing,
        @Nullable String note,
        @Nullable LocalDate verifiedOn) {}
