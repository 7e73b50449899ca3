package vn.chophien.web.workspace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Times;
import vn.chophien.site.Amount;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryField;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.DiarySource;
import vn.chophien.site.SeasonView;
import vn.chophien.site.TypedAmount;
import vn.chophien.site.WriteDiaryEntry;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;

/** The form of a diary line: between what is written down and what a seller types. */
public final class DiaryForm {

    private static final int GRAMS_SCALE = 3;

    private DiaryForm() {}

    /** For a new line; most work is done by who did the last. */
    static Form blank(String clientId, LocalDate today, SeasonView season) {
        List<DiaryEntryView> diary = season.diary();
        String performer = diary.isEmpty() ? "" : diary.get(diary.size() - 1).performer();
        return Form.filled(Map.of("clientId", clientId, "day", today.toString(), "performer", performer));
    }

    /** Whether the details have something to show: what was typed, or what is wrong with it. */
    public static boolean hasDetails(DiaryKind kind, Form form) {
        return kind.asksAmount()
                || DiaryField.of(kind).stream()
                        .map(DiaryField::column)
                        .anyMatch(name -> !form.text(name).isEmpty() || form.error(name) != null);
    }

    /** Its details by the names of the form and of the API, for a phone that keeps a line without a network. */
    public static String wireNames(DiaryKind kind) {
        return DiaryField.of(kind).stream()
                .map(field -> field.column() + ":" + field.wireName())
                .collect(Collectors.joining(" "));
    }

    /** As the line stands, for correcting it. */
    static Form of(DiaryEntryView entry, String clientId) {
        Map<String, String> stored = new HashMap<>();
        stored.put("clientId", clientId);
        stored.put("day", entry.day().toString());
        stored.put("time", clock(entry));
        stored.put("performer", entry.performer());
        put(stored, "material", entry.material());
        put(stored, "activeIngredient", entry.activeIngredient());
        put(stored, "target", entry.target());
        put(stored, "amount", entry.amount());
        put(stored, "phiDays", entry.phiDays());
        fillAmount(stored, entry);
        put(stored, "note", entry.note());
        entry.details().fields().forEach((field, text) -> stored.put(field.column(), text));
        return Form.filled(stored);
    }

    private static void fillAmount(Map<String, String> stored, DiaryEntryView entry) {
        Amount amount = entry.details().amount();
        Long grams = entry.harvestGrams();
        if (amount != null && amount.pieces() != null) {
            put(stored, "pieces", amount.pieces());
        }
        if (grams == null) {
            return;
        }
        boolean counted = entry.kind() == DiaryKind.HARVEST
                && amount != null
                && !amount.unit().isMass();
        put(stored, counted ? "totalKilograms" : "harvest", kilograms(grams));
        if (counted) {
            put(stored, "harvest", entry.amount());
        }
    }

    /** Whether the form shows what a harvest that was counted weighs. */
    public static boolean asksWeight(Form form) {
        return Stream.of("totalKilograms", "eachKilograms")
                .anyMatch(name -> !form.text(name).isEmpty() || form.error(name) != null);
    }

    static WriteDiaryEntry read(long seasonId, DiaryKind kind, @Nullable Long correctsId, Form form) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        LocalDate day = day(form.text("day"), wrong);
        LocalTime time = time(form.text("time"), wrong);
        Instant captured = captured(form.text("capturedAt"), wrong);
        String days = form.text("phiDays");
        wrong.require(days.matches("\\d{0,4}"), "phiDays", "Hãy ghi số ngày bằng chữ số, ví dụ 7.");
        TypedAmount.Read amount = new TypedAmount(
                        form.text("amount"),
                        form.text("pieces"),
                        form.text("harvest"),
                        form.text("eachKilograms"),
                        form.text("totalKilograms"))
                .read(kind, wrong);
        wrong.throwIfAny();
        Map<DiaryField, String> details = new EnumMap<>(DiaryField.class);
        for (DiaryField field : DiaryField.of(kind)) {
            if (!form.text(field.column()).isEmpty()) {
                details.put(field, lines(form.text(field.column())));
            }
        }
        return new WriteDiaryEntry(
                form.text("clientId"),
                seasonId,
                kind,
                day,
                time,
                captured,
                form.isTicked("paper") ? DiarySource.PAPER : DiarySource.ONLINE,
                form.text("performer"),
                orNull(form.text("material")),
                orNull(form.text("activeIngredient")),
                orNull(form.text("target")),
                amount.amount(),
                days.isEmpty() || !kind.needsInterval() ? null : Integer.valueOf(days),
                amount.grams(),
                orNull(form.text("note")),
                details,
                correctsId,
                orNull(form.text("correctionReason")),
                form.isTicked("withdraws"),
                orNull(form.text("overrideReason")),
                form.isTicked("repeats"),
                form.all(FormPhotos.FIELD));
    }

    /** What the thing is called that this kind of work uses; empty when it uses none. */
    public static String material(DiaryKind kind) {
        return switch (kind) {
            case SEED -> "Tên giống";
            case STOCKING -> "Loài, giống";
            case FERTILISER -> "Tên phân bón";
            case VACCINE -> "Tên vắc-xin trên nhãn";
            case PESTICIDE, VETERINARY -> "Tên thuốc trên nhãn";
            case FEED -> "Tên thức ăn";
            case PACKING, SALE -> "Mặt hàng";
            case WATER, SOIL, CARE, HARVEST, SLAUGHTER, TEST, OTHER -> "";
        };
    }

    public static String amount(DiaryKind kind) {
        return switch (kind) {
            case HARVEST, TEST -> "";
            case SOIL, CARE, WATER, OTHER -> "Khối lượng việc";
            case SEED, FERTILISER, PESTICIDE, FEED, VETERINARY, VACCINE -> "Số lượng đã dùng";
            case STOCKING -> "Nhập bao nhiêu con";
            case SLAUGHTER -> "Giết mổ bao nhiêu con";
            case PACKING -> "Đóng được bao nhiêu";
            case SALE -> "Bán, giao bao nhiêu";
        };
    }

    public static String days(DiaryKind kind) {
        return kind != DiaryKind.PESTICIDE ? "Số ngày ngừng thuốc ghi trên nhãn" : "Số ngày cách ly ghi trên nhãn";
    }

    public static String amountHint(DiaryKind kind) {
        return switch (kind) {
            case STOCKING, SLAUGHTER -> "Ví dụ 60 con.";
            case PACKING, SALE -> "Số và đơn vị, ví dụ 2 tạ, 30 con, 50 túi, 5 chục.";
            default -> "Số và đơn vị, ví dụ 2,6 lít, 3 tạ, 12 lạng.";
        };
    }

    /** 12,5 as the field shows it and reads it back. */
    public static String kilograms(long grams) {
        return BigDecimal.valueOf(grams, GRAMS_SCALE)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static LocalDate day(String typed, InvalidInput.Collector wrong) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            wrong.require(false, "day", "Hãy chọn ngày làm việc.");
            return LocalDate.EPOCH;
        }
    }

    private static @Nullable LocalTime time(String typed, InvalidInput.Collector wrong) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            wrong.require(false, "time", "Hãy ghi giờ như 06:30, hoặc để trống.");
            return null;
        }
    }

    private static @Nullable Instant captured(String typed, InvalidInput.Collector wrong) {
        try {
            return typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeParseException e) {
            wrong.require(false, "day", "Giờ ghi của máy bạn không đọc được. Hãy tải lại trang.");
            return null;
        }
    }

    private static String clock(DiaryEntryView entry) {
        LocalTime time = entry.occurredAt().atZone(Times.ZONE).toLocalTime();
        return time.withSecond(0).withNano(0).toString();
    }

    private static void put(Map<String, String> stored, String field, @Nullable Object value) {
        if (value != null) {
            stored.put(field, value.toString());
        }
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : lines(text);
    }
}
