package vn.chophien.trace.label;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one label says, to a camera and to people.
 *
 * @param uri what the QR code says; capitals make it smaller (ISO/IEC 18004, "Alphanumeric mode")
 * @param level how much of the symbol may be lost: M for packs, Q for crates that get dirty
 * @param product name of the goods
 * @param seller who answers for them
 * @param netWeight as people read it, such as 500 g
 * @param madeOn day of making, "NSX"
 * @param packedOn day of packing
 * @param expiresOn last day of use, "HSD"
 * @param areaCode the planting-area code of the harvest
 * @param ocop the OCOP decision that counts now
 * @param humanReadable the identifiers below the symbol, such as {@code (10) H260201A}, in pieces that stay whole. GS1
 *     General Specifications, "Human readable interpretation (HRI) rules"
 * @param checkpoint size and beginning of the root of the sealed log when the label was made
 */
public record Label(
        String uri,
        QrCode.Level level,
        String product,
        String seller,
        @Nullable String netWeight,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate packedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String areaCode,
        @Nullable Ocop ocop,
        List<String> humanReadable,
        @Nullable String checkpoint) {

    /** Keeps its own copy of the list. */
    public Label {
        humanReadable = List.copyOf(humanReadable);
    }

    /**
     * Stars of the programme One Commune One Product.
     *
     * @param stars 3 to 5
     * @param decision number of the decision that gave them
     */
    public record Ocop(int stars, String decision) {
        /** Throws {@link IllegalArgumentException} for stars that the programme does not give. */
        public Ocop {
            if (stars < 1 || stars > 5) {
                throw new IllegalArgumentException("OCOP has 1 to 5 stars, not " + stars);
            }
        }
    }

    /** This label for one pack of the same goods. */
    public Label with(String uri, List<String> humanReadable) {
        return new Label(
                uri,
                level,
                product,
                seller,
                netWeight,
                madeOn,
                packedOn,
                expiresOn,
                areaCode,
                ocop,
                humanReadable,
                checkpoint);
    }
}
