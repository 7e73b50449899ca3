package vn.chophien.web.transparency;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.ledger.LedgerService;
import vn.chophien.trace.seal.Hash;

/**
 * The seal that is printed on a label sheet, compared with the log of today.
 *
 * @param typed as it was typed
 * @param verdict what came of it
 */
public record PrintedSeal(String typed, Verdict verdict) {

    private static final Pattern PRINTED = Pattern.compile("([0-9]{1,18})[^0-9a-f]+([0-9a-f]{8,64})");

    /** What a comparison can say. */
    public enum Verdict {
        NONE,
        MALFORMED,
        SAME,
        DIFFERENT
    }

    static PrintedSeal none() {
        return new PrintedSeal("", Verdict.NONE);
    }

    static PrintedSeal read(String typed, LedgerService ledger) {
        Matcher parts = PRINTED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return new PrintedSeal(typed, Verdict.MALFORMED);
        }
        Optional<Hash> root = ledger.rootAt(Long.parseLong(parts.group(1)));
        boolean isSame =
                root.filter(hash -> hash.hex().startsWith(parts.group(2))).isPresent();
        return new PrintedSeal(typed, isSame ? Verdict.SAME : Verdict.DIFFERENT);
    }

    int status() {
        return verdict == Verdict.MALFORMED ? 400 : 200;
    }
}
