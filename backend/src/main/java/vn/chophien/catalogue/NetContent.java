package vn.chophien.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Quantity;

/** How much is in a pack, as it is declared: whole grams or whole millilitres. */
public record NetContent(long amount, Unit unit) {

    /** A ton in a pack, or a cubic metre, is a slip of the keys. */
    private static final long MOST = 1_000_000;

    private static final long THOUSAND = 1_000;
    private static final Pattern TYPED =
            Pattern.compile("(\\d[\\d.,]*) ?(kg|ký|kí|cân|g|gr|gam|gram|ml|l|lit|lít)\\.?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}([.,]\\d{1,3})?");
    private static final Pattern THREE_PLACES = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    public enum Unit {
        GRAM("g", "kg"),
        MILLILITRE("ml", "lít");

        private final String small;
        private final String large;

        Unit(String small, String large) {
            this.small = small;
            this.large = large;
        }

        /** As a column and programs say it. */
        public String code() {
            return small;
        }

        /** A thousand of it, in which prices are compared. */
        public String large() {
            return large;
        }

        static Unit of(String code) {
            return code.equals(MILLILITRE.small) ? MILLILITRE : GRAM;
        }
    }

    public NetContent {
        if (amount <= 0 || amount > MOST) {
            throw new IllegalArgumentException("No such content: " + amount);
        }
    }

    /** From two columns, which are both filled or both empty. */
    public static @Nullable NetContent ofColumns(@Nullable Long amount, @Nullable String unit) {
        return amount == null || unit == null ? null : new NetContent(amount, Unit.of(unit));
    }

    /**
     * What somebody typed: {@code 500 g}, {@code 1,5 kg}, {@code 330ml}, {@code 1 lít}. What could mean two things, such
     * as 1.500 kg, is not read at all.
     */
    public static Optional<NetContent> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        Matcher found = TYPED.matcher(text);
        return found.matches() ? content(found.group(1), found.group(2)) : Optional.empty();
    }

    private static Optional<NetContent> content(String number, String word) {
        Unit unit = word.startsWith("m") || word.startsWith("l") ? Unit.MILLILITRE : Unit.GRAM;
        boolean large = !word.equals("ml") && !word.startsWith("g");
        boolean unclear = large && THREE_PLACES.matcher(number).matches();
        boolean grouped = !large && GROUPED.matcher(number).matches();
        String plain = grouped ? number.replaceAll("[.,]", "") : number;
        if (unclear || !DECIMAL.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(plain.replace(',', '.')).movePointRight(large ? 3 : 0);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole && amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? Optional.of(new NetContent(amount.longValueExact(), unit))
                : Optional.empty();
    }

    /** {@code 500 g}, {@code 1,5 kg}; single grams beyond a kilogram stay grams, so that it can be read back. */
    @Override
    public String toString() {
        boolean large = amount >= THOUSAND && amount % 10 == 0;
        return new Quantity(amount, large ? 3 : 0, large ? unit.large : unit.small).toString();
    }
}
