package vn.chophien.trace.link;

import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.CheckDigit;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/**
 * What somebody who holds a pack scanned or typed of its label, as far as the text alone tells. Whoever keeps the lots
 * finds out which one it names.
 *
 * <p>Read kindly: with or without a symbology identifier (ISO/IEC 15424), as a GS1 Digital Link, as element strings, as
 * the address of a lot's own page, or as one of its numbers alone.
 */
public sealed interface PackCode {

    /**
     * A product and its lot, perhaps the single pack: AI (01), (10) and (21).
     *
     * @param serial of the pack; null where the label is the same on all packs of the lot
     */
    record OfLot(Gtin gtin, LotNumber lot, @Nullable String serial) implements PackCode {}

    /**
     * A lot's own token, perhaps with the single pack: {@code /l/<token>/<serial>}.
     *
     * @param serial of the pack; null where the label is the same on all packs of the lot
     */
    record OfToken(LotToken token, @Nullable String serial) implements PackCode {}

    /** A product only: the bar code of a shop's till says nothing of a lot. */
    record OfProduct(Gtin gtin) implements PackCode {}

    /** A bare number, of a lot, a pack or a product; or nothing that can be understood. */
    record Bare(String text) implements PackCode {

        /** Digits that are right as a GTIN, so that a till's bar code is most likely meant. */
        public boolean looksLikeProduct() {
            String digits = text.replace(" ", "");
            return digits.matches("\\d{8}|\\d{12,14}") && CheckDigit.isRight(digits);
        }
    }

    /** Reads any text; what cannot be understood is {@link Bare}. */
    static PackCode read(String scanned) {
        return PackCodeReader.read(scanned.strip());
    }
}
