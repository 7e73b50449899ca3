package vn.chophien.web.lot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.InvalidKey;
import vn.chophien.trace.key.LotToken;

/** What somebody typed or pasted to find a lot, read in the ways that it can be meant. */
final class TypedCode {

    private static final Pattern ADDRESS =
            Pattern.compile("(/01/\\d{8,14}(?:/10/[^/?#\\s]{1,60})?|/l/[0-9A-Za-z-]{16,19})(?:[/?#].*)?$");
    private static final Pattern LABEL = Pattern.compile("\\(01\\)\\s*(\\d{8,14})\\s*\\(10\\)\\s*([\\w-]{1,20}).*");

    private final String text;

    TypedCode(String text) {
        this.text = text;
    }

    /** The page that a whole address, or the line under a label's code, stands for; never a place outside the market. */
    Optional<String> page() {
        Matcher address = ADDRESS.matcher(text);
        if (address.find()) {
            return Optional.of(address.group(1));
        }
        Matcher label = LABEL.matcher(text);
        return label.matches() ? Optional.of("/01/" + label.group(1) + "/10/" + label.group(2)) : Optional.empty();
    }

    /** Digits only, so that a product's code is most likely meant. */
    boolean isNumberOfProduct() {
        return text.replace(" ", "").matches("\\d{8}|\\d{12,14}");
    }

    Optional<Gtin> gtin() {
        try {
            return Optional.of(new Gtin(text.replace(" ", "")));
        } catch (InvalidKey refused) {
            return Optional.empty();
        }
    }

    Optional<LotToken> token() {
        try {
            return Optional.of(LotToken.parse(text.replace(" ", "")));
        } catch (InvalidKey refused) {
            return Optional.empty();
        }
    }
}
