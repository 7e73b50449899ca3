package vn.chophien.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.CompanyPrefix;
import vn.chophien.trace.key.Gln;

/**
 * What GS1 gave to a seller.
 *
 * @param gln of the seller as a party (AI 417)
 */
public record Gs1Member(
        long sellerId, CompanyPrefix prefix, @Nullable Gln gln, LocalDate checkedOn, String checkedBy) {}
