package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.trace.link.PackCode;

/** Finds a seller's own lots by what was scanned or typed. Whether the asker may know is for the caller to check. */
@ApplicationScoped
@Transactional
public class LotCodeService {

    private static final int LONGEST_NUMBER = 20;

    @Inject
    LotCodeRepository lots;

    /** The lots of this seller that the code can mean; several only for a bare number. */
    public List<FoundLot> find(PackCode code, long sellerId) {
        if (code instanceof PackCode.OfLot label) {
            return lots.byLabel(sellerId, label.gtin().value(), label.lot().value(), ascii(label.serial()));
        }
        if (code instanceof PackCode.OfToken page) {
            return lots.byToken(sellerId, page.token().value(), ascii(page.serial()));
        }
        return code instanceof PackCode.Bare bare ? byNumber(bare.text(), sellerId) : List.of();
    }

    /** The number of a lot first: somebody chose it, where tokens and serials are drawn. */
    private List<FoundLot> byNumber(String text, long sellerId) {
        if (text.isEmpty() || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return List.of(); // the database refuses to compare a code with such letters
        }
        List<FoundLot> named = text.length() <= LONGEST_NUMBER ? lots.byNumber(sellerId, text) : List.of();
        if (named.isEmpty()) {
            named = token(text)
                    .map(token -> lots.byToken(sellerId, token.value(), null))
                    .orElse(named);
        }
        return named.isEmpty()
                ? serial(text)
                        .map(serial -> lots.bySerial(sellerId, serial.value()))
                        .orElse(named)
                : named;
    }

    /** A serial that no database column could hold is one that was never printed. */
    private static @Nullable String ascii(@Nullable String serial) {
        return serial == null || StandardCharsets.US_ASCII.newEncoder().canEncode(serial) ? serial : "?";
    }

    private static Optional<LotToken> token(String text) {
        try {
            return Optional.of(LotToken.parse(text));
        } catch (InvalidKey another) {
            return Optional.empty();
        }
    }

    private static Optional<UnitSerial> serial(String text) {
        try {
            return Optional.of(UnitSerial.parse(text));
        } catch (InvalidKey another) {
            return Optional.empty();
        }
    }
}
