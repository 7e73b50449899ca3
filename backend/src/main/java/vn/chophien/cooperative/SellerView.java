package vn.chophien.cooperative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.CommuneView;

/**
 * Everything that may be public about a seller; the bank account is asked for apart.
 *
 * @param registrationNo the number of the register that the seller stands in; a person's own number for some kinds
 * @param phone as stored, {@code +84…}
 * @param oldPlace what the place was called before July 2025
 * @param banner name of its picture
 * @param pause days on which it takes no orders, on, past or to come
 */
public record SellerView(
        long id,
        String slug,
        SellerKind kind,
        String name,
        String summary,
        String story,
        String representative,
        @Nullable String registrationNo,
        @Nullable String taxCode,
        String phone,
        @Nullable String email,
        CommuneView commune,
        String addressLine,
        @Nullable String oldPlace,
        String banner,
        @Nullable String pickupHours,
        SellerStatus status,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        boolean sampleData,
        @Nullable SellerPause pause) {

    private static final String PERSONAL_NUMBER = "\\d{12}";

    /** Hamlet or street, commune, province. */
    public String address() {
        return addressLine + ", " + commune.inFull();
    }

    /** As people read and dial it: {@code 0912 345 678}. */
    public String phoneToRead() {
        String national = phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
        return national.length() == 10
                ? national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7)
                : national;
    }

    /** The register's number as a stranger may see it: a citizen's number only by its ends. */
    public @Nullable String publicRegistrationNo() {
        return veiled(registrationNo);
    }

    /** Like {@link #publicRegistrationNo()}: since July 2025 a citizen's number is their tax code too. */
    public @Nullable String publicTaxCode() {
        return veiled(taxCode);
    }

    private static @Nullable String veiled(@Nullable String number) {
        if (number == null || !number.matches(PERSONAL_NUMBER)) {
            return number;
        }
        return number.charAt(0) + "*".repeat(number.length() - 2) + number.charAt(number.length() - 1);
    }
}
