package vn.chophien.trace.label;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a label's text.
 *
 * @param pieces what is set with a space between; a piece is not broken while it fits on a line
 * @param bold the goods' name
 * @param mostLines what is longer ends in an ellipsis; 0 for what must be told whole
 * @param rank what goes first when there is no room, the highest before; 0 for what must stay
 */
record LabelParagraph(List<String> pieces, boolean bold, int mostLines, int rank) {

    /** Decree 37/2026, article 46: day, month and year in full. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final int WHOLE = 0;
    private static final int MUST_STAY = 0;

    /** In the order of reading. */
    static List<LabelParagraph> of(Label label) {
        List<LabelParagraph> all = new ArrayList<>();
        all.add(new LabelParagraph(words(LabelFont.BOLD, label.product()), true, 2, MUST_STAY));
        all.add(new LabelParagraph(words(LabelFont.REGULAR, label.seller()), false, 2, 1));
        if (label.netWeight() != null) {
            all.add(phrase("Khối lượng: " + label.netWeight(), 2));
        }
        List<String> days = new ArrayList<>();
        addDay(days, "NSX", label.madeOn());
        addDay(days, "HSD", label.expiresOn());
        if (!days.isEmpty()) {
            all.add(new LabelParagraph(days, false, WHOLE, MUST_STAY));
        }
        if (label.packedOn() != null) {
            all.add(phrase("Đóng gói: " + DAY.format(label.packedOn()), 4));
        }
        if (label.areaCode() != null) {
            all.add(phrase("Vùng trồng: " + label.areaCode(), 3));
        }
        if (label.ocop() != null) {
            Label.Ocop ocop = label.ocop();
            List<String> pieces = List.of("OCOP " + "★".repeat(ocop.stars()), showable("QĐ " + ocop.decision()));
            all.add(new LabelParagraph(pieces, false, 2, 5));
        }
        all.add(new LabelParagraph(
                label.humanReadable().stream().map(LabelParagraph::showable).toList(), false, WHOLE, MUST_STAY));
        if (label.checkpoint() != null) {
            all.add(phrase(label.checkpoint(), 6));
        }
        return List.copyOf(all);
    }

    LabelFont font() {
        return bold ? LabelFont.BOLD : LabelFont.REGULAR;
    }

    boolean mustStay() {
        return rank == MUST_STAY;
    }

    /** One line of a name; of days the last, which is the last of use; of identifiers all but the first, the GTIN. */
    LabelParagraph inBrief() {
        if (mostLines > 1) {
            return new LabelParagraph(pieces, bold, 1, rank);
        }
        boolean isDays = isWhole() && pieces.get(0).startsWith("NSX");
        boolean isKeys = isWhole() && pieces.get(0).startsWith("(01)");
        return pieces.size() > 1 && (isDays || isKeys)
                ? new LabelParagraph(pieces.subList(1, pieces.size()), bold, mostLines, rank)
                : this;
    }

    boolean isWhole() {
        return mostLines == WHOLE;
    }

    private static void addDay(List<String> days, String word, @Nullable LocalDate day) {
        if (day != null) {
            days.add(word + " " + DAY.format(day));
        }
    }

    private static LabelParagraph phrase(String text, int rank) {
        return new LabelParagraph(List.of(showable(text)), false, 1, rank);
    }

    private static List<String> words(LabelFont font, String text) {
        return List.of(font.showable(text).strip().split(" +"));
    }

    private static String showable(String text) {
        return LabelFont.REGULAR.showable(text).strip();
    }
}
