package vn.chophien.catalogue.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Folding;

/** What packs are counted in, with the code of UN/ECE Recommendation 20. Only a kilogram is sold in parts. */
enum SheetUnit {
    PACKET("XPK", "gói"),
    BLISTER("XPK", "vỉ"),
    BAG("XBG", "túi"),
    BOX("XBX", "hộp"),
    KILOGRAM("KGM", "kg"),
    BOTTLE("XBO", "chai"),
    JAR("XJR", "lọ"),
    SMALL_JAR("XJR", "hũ"),
    CARTON("XCT", "thùng"),
    BUNCH("XBH", "bó"),
    HEAD("H87", "con"),
    PIECE("H87", "chiếc"),
    THING("H87", "cái"),
    FRUIT("H87", "quả"),
    PLANT("H87", "cây"),
    BLOCK("H87", "bánh"),
    SACK("XSA", "bao"),
    POT("XPT", "chậu"),
    TRAY("XPU", "khay"),
    BASKET("XBK", "giỏ"),
    BOWL("XCU", "bát"),
    NIGHT("DAY", "đêm");

    private static final int GRAMS = 3;

    private final String code;
    private final String word;

    SheetUnit(String code, String word) {
        this.code = code;
        this.word = word;
    }

    String code() {
        return code;
    }

    String word() {
        return word;
    }

    int scale() {
        return this == KILOGRAM ? GRAMS : 0;
    }

    static Optional<SheetUnit> of(String typed) {
        String said = Folding.fold(typed);
        if (said.equals("kilogram") || said.equals("ki lo gam") || said.equals("ky") || said.equals("can")) {
            return Optional.of(KILOGRAM);
        }
        return Arrays.stream(values())
                .filter(unit -> Folding.fold(unit.word).equals(said))
                .findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(SheetUnit::word).toList();
    }

    static String words() {
        return String.join(", ", all());
    }
}
