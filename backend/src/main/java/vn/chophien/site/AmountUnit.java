package vn.chophien.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/** What farms here count, weigh and fill in. */
public enum AmountUnit {
    GRAM("g", 1, "KGM", "gam gram gr"),
    HECTOGRAM("lạng", 100, "KGM"),
    KILOGRAM("kg", 1_000, "KGM", "cân ký kí ki-lô-gam kilôgam kilogam"),
    TEN_KILOGRAMS("yến", 10_000, "KGM"),
    QUINTAL("tạ", 100_000, "KGM"),
    TONNE("tấn", 1_000_000, "KGM"),
    LITRE("lít", 0, "LTR", "l"),
    MILLILITRE("ml", 0, "MLT", "mililít"),
    HEAD("con", 0, "HEA"),
    PLANT("cây", 0, "H87"),
    BUNCH("bó", 0, "H87"),
    HANDFUL("mớ", 0, "H87"),
    BAG("túi", 0, "H87"),
    BOX("hộp", 0, "H87"),
    CRATE("thùng", 0, "H87"),
    DOZEN("chục", 0, "H87");

    private final String vietnamese;
    private final long grams;
    private final String commonCode;
    private final String otherWords; // apart by spaces

    AmountUnit(String vietnamese, long grams, String commonCode) {
        this(vietnamese, grams, commonCode, "");
    }

    AmountUnit(String vietnamese, long grams, String commonCode, String otherWords) {
        this.vietnamese = vietnamese;
        this.grams = grams;
        this.commonCode = commonCode;
        this.otherWords = otherWords;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public boolean isMass() {
        return grams > 0;
    }

    /** Whether only whole pieces of it exist. */
    public boolean isCount() {
        return switch (this) {
            case HEAD, PLANT, BUNCH, HANDFUL, BAG, BOX, CRATE, DOZEN -> true;
            case GRAM, HECTOGRAM, KILOGRAM, TEN_KILOGRAMS, QUINTAL, TONNE, LITRE, MILLILITRE -> false;
        };
    }

    long grams() {
        return grams;
    }

    /** UN/ECE Recommendation 20: the code in which partners read it; masses go out in kilograms. */
    public String commonCode() {
        return commonCode;
    }

    /** The unit that a word names; without its marks too, where no other unit could be meant. */
    static Optional<AmountUnit> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        @Nullable
        AmountUnit exact = first(unit -> unit.vietnamese.equals(lower)
                || List.of(unit.otherWords.split(" ", -1)).contains(lower));
        return Optional.ofNullable(
                exact != null
                        ? exact
                        : first(unit -> Folding.fold(unit.vietnamese).equals(lower)));
    }

    private static @Nullable AmountUnit first(Predicate<AmountUnit> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst().orElse(null);
    }
}
