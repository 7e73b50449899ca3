package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.DiarySource;
import vn.chophien.site.LineEvidence;
import vn.chophien.site.PaperSheet;
import vn.chophien.site.TypedAmount;
import vn.chophien.site.WriteDiaryEntry;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** The rows of a paper sheet as they are typed in: each field has the number of its row behind its name. */
public final class SheetForm {

    static final String PHOTO = "sheetPhoto";

    private static final List<String> FIELDS =
            List.of("day", "kind", "material", "amount", "phiDays", "performer", "note");

    /** What a heap of things weighs, as people write it: {@code 50 bó = 12 kg}. */
    private static final Pattern WEIGHED = Pattern.compile("(.+?)\\s*[=(]\\s*([\\d.,]+)\\s*kg\\s*\\)?");

    private SheetForm() {}

    /** A field's name in a row. */
    public static String name(String field, int row) {
        return field + "-" + row;
    }

    static boolean isEmpty(Form form, int row) {
        return FIELDS.stream().allMatch(field -> form.text(name(field, row)).isEmpty());
    }

    /** Which fields of a row have something wrong, in the order of the form. */
    public static List<String> wrong(Form form, int row) {
        return Stream.concat(FIELDS.stream(), Stream.of("overrideReason"))
                .filter(field -> form.error(name(field, row)) != null)
                .toList();
    }

    /** @param id of the line, the same however often the row is sent */
    static WriteDiaryEntry read(PaperSheet sheet, int row, String id, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        LocalDate day = Choices.day(form.text(name("day", row)));
        wrong.require(day != null, "day", "Hãy chọn ngày làm.");
        String chosen = form.text(name("kind", row));
        wrong.require(!chosen.isEmpty(), "kind", "Hãy chọn việc.");
        wrong.throwIfAny();
        DiaryKind kind = Choices.read(DiaryKind.class, chosen);
        String days = form.text(name("phiDays", row));
        wrong.require(days.matches("\\d{0,4}"), "phiDays", "Hãy ghi số ngày bằng chữ số, ví dụ 7.");
        if (kind == null || day == null) {
            throw InvalidInput.of("kind", "Hãy chọn việc.");
        }
        TypedAmount.Read amount = amount(kind, form.text(name("amount", row)), wrong);
        wrong.throwIfAny();
        String performer = form.text(name("performer", row));
        return new WriteDiaryEntry(
                id,
                sheet.seasonId(),
                kind,
                day,
                null,
                null,
                DiarySource.PAPER,
                performer.isEmpty() ? form.text("performer") : performer,
                orNull(form.text(name("material", row))),
                null,
                null,
                amount.amount(),
                days.isEmpty() || !kind.needsInterval() ? null : Integer.valueOf(days),
                amount.grams(),
                orNull(form.text(name("note", row))),
                Map.of(),
                null,
                null,
                false,
                orNull(form.text(name("overrideReason", row))),
                form.isTicked(name("repeats", row)),
                List.of(),
                LineEvidence.ofSheet(sheet.code(), row, form.text(PHOTO)));
    }

    private static TypedAmount.Read amount(DiaryKind kind, String typed, InvalidInput.Collector wrong) {
        Matcher weighed = WEIGHED.matcher(typed);
        boolean both = kind == DiaryKind.HARVEST && weighed.matches();
        String harvest = kind == DiaryKind.HARVEST ? (both ? weighed.group(1) : typed) : "";
        return new TypedAmount(kind == DiaryKind.HARVEST ? "" : typed, "", harvest, "", both ? weighed.group(2) : "")
                .read(kind, wrong);
    }

    /** What is wrong with a line, beside the columns that the sheet has. */
    static Map<String, String> atRow(int row, Map<String, String> sentences) {
        Map<String, String> placed = new LinkedHashMap<>();
        sentences.forEach((field, sentence) -> placed.putIfAbsent(name(column(field), row), sentence));
        return placed;
    }

    private static String column(String field) {
        return switch (field) {
            case "harvest", "pieces", "totalKilograms", "eachKilograms" -> "amount";
            case "day", "kind", "material", "amount", "phiDays", "performer", "note", "overrideReason" -> field;
            default -> "kind";
        };
    }

    /** The form before anything is typed: most work is done by who did the last. */
    static Form blank(@Nullable String performer) {
        Map<String, String> stored = new HashMap<>();
        if (performer != null) {
            stored.put("performer", performer);
        }
        return Form.filled(stored);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
