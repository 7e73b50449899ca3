package vn.chophien.web.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.DiaryEntryView;

/** The particulars of a diary entry in one line, for people. */
public final class DiaryWords {

    private DiaryWords() {}

    public static String of(DiaryEntryView entry) {
        List<String> parts = new ArrayList<>();
        add(parts, "", material(entry));
        add(parts, "trừ ", lowerFirst(entry.target()));
        Long grams = entry.harvestGrams();
        add(parts, "", grams == null ? entry.amount() : Mass.text(grams));
        Integer phi = entry.phiDays();
        add(parts, "cách ly ", phi == null ? null : phi + " ngày");
        add(parts, "", entry.note());
        return String.join(" · ", parts);
    }

    /** Who did the work, and who wrote it down where that is somebody else. */
    public static String declaredBy(DiaryEntryView entry) {
        return entry.performer().equals(entry.enteredBy())
                ? entry.enteredBy()
                : entry.performer() + " làm, " + entry.enteredBy();
    }

    private static @Nullable String material(DiaryEntryView entry) {
        String ingredient = entry.activeIngredient();
        return ingredient == null ? entry.material() : entry.material() + " (" + ingredient + ")";
    }

    private static @Nullable String lowerFirst(@Nullable String text) {
        return text == null || text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static void add(List<String> parts, String before, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(before + text);
        }
    }
}
