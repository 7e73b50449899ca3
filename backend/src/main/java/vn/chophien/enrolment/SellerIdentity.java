package vn.chophien.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a seller, in full.
 *
 * @param dossier number of the dossier that it comes from
 */
public record SellerIdentity(
        String dossier,
        @Nullable LocalDate birthDate,
        @Nullable String citizenNo) {}
