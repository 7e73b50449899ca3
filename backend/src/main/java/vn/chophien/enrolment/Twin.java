package vn.chophien.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else who gave the same number.
 *
 * @param what is the same
 * @param name whose it is
 * @param sellerId for a seller
 * @param dossier the number of a dossier
 */
public record Twin(
        String what,
        String name,
        @Nullable Long sellerId,
        @Nullable String dossier) {}
