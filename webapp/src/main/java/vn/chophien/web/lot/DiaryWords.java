package vn.chophien.web.lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.site.Amount;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryField;
import vn.chophien.site.DiaryKind;

/** The particulars of a diary entry in one line, for people. */
public final class DiaryWords {

    /** What a shopper may want to know beyond the common particulars; the rest stays in the seller's diary. */
    private static final List<DiaryField> TOLD = List.of(
            DiaryField.LOSS,
            DiaryField.SPEC,
            DiaryField.PACKING_PLACE,
            DiaryField.LOT_REF,
            DiaryField.CUSTOMER_KIND,
            DiaryField.QUARANTINE_PAPER);

    private DiaryWords() {}

    public static String of(DiaryEntryView entry) {
        return particulars(entry).stream().map(Particular::toString).collect(Collectors.joining(" · "));
    }

    static List<Particular> particulars(DiaryEntryView entry) {
        List<Particular> parts = new ArrayList<>();
        add(parts, "", material(entry), true);
        add(parts, "trừ", lowerFirst(entry.target()), true);
        add(parts, "", amount(entry), entry.details().amount() == null && entry.harvestGrams() == null);
        Integer phi = entry.phiDays();
        add(
                parts,
                entry.kind() == DiaryKind.PESTICIDE ? "cách ly" : "ngừng thuốc",
                phi == null ? null : phi + " ngày",
                false);
        for (DiaryField field : TOLD) {
            add(
                    parts,
                    field.vietnamese() + ":",
                    entry.details().fields().get(field),
                    field.choices().isEmpty());
        }
        add(parts, "", entry.note(), true);
        return parts;
    }

    /** What was weighed as mass; bunches and heads with what they weigh. */
    private static @Nullable String amount(DiaryEntryView entry) {
        Long grams = entry.harvestGrams();
        Amount counted = entry.details().amount();
        if (grams == null) {
            return entry.amount();
        }
        return counted == null || counted.unit().isMass() ? Mass.text(grams) : counted.text() + ", " + Mass.text(grams);
    }

    /** Who did the work, and who wrote it down where that is somebody else. */
    public static String declaredBy(DiaryEntryView entry) {
        if (entry.isWriterErased()) {
            return entry.performer() + " làm. Người ghi: đã xóa theo yêu cầu";
        }
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

    private static void add(List<Particular> parts, String before, @Nullable String text, boolean written) {
        if (text != null && !text.isBlank()) {
            parts.add(new Particular(before, text, written));
        }
    }
}
