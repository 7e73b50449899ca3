package vn.chophien.web.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotItem;
import vn.chophien.lot.LotShare;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.NewLot;
import vn.chophien.shared.InvalidInput;
import vn.chophien.web.shared.Form;

/** Reads what people write about lots; every complaint names its field. */
public final class LotForm {

    public static final String KEY = "khoa";
    private static final int KILOGRAM_SCALE = 3;

    private final Form form;
    private final InvalidInput.Collector wrong = new InvalidInput.Collector();

    LotForm(Form form) {
        this.form = form;
    }

    /** One key a form that is shown; a refused form keeps it, since nothing was done under it. */
    public static String key(Form form) {
        String sent = form.text(KEY);
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    /** The field in which the amount taken from a lot is written. */
    public static String amountField(long lotId) {
        return "lay-" + lotId;
    }

    String key() {
        return form.text(KEY);
    }

    String text(String field) {
        return form.text(field);
    }

    /** Steps of a unit, of which there must be some. */
    long amount(String field, int scale) {
        OptionalLong steps = QuantityReader.steps(form.text(field), scale);
        wrong.require(
                steps.orElse(0) > 0,
                field,
                "Hãy ghi số lượng lớn hơn không, ví dụ " + (scale == 0 ? "20" : "12,5") + ".");
        return steps.orElse(0);
    }

    long grams(String field) {
        OptionalLong grams = QuantityReader.steps(form.text(field), KILOGRAM_SCALE);
        wrong.require(grams.isPresent(), field, "Số cân ghi bằng kg, ví dụ 12,5.");
        return grams.orElse(0);
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        String typed = form.text(field);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            wrong.require(false, field, "Hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2026-11-26.");
            return null;
        }
    }

    LocalDate day(String field, LocalDate otherwise) {
        return Optional.ofNullable(dayOrNull(field)).orElse(otherwise);
    }

    /** The amounts written beside lots; those left empty are not taken. */
    List<LotShare> shares(Collection<LotSummary> lots) {
        List<LotShare> shares = new ArrayList<>();
        for (LotSummary lot : lots) {
            String field = amountField(lot.id());
            OptionalLong steps =
                    QuantityReader.steps(form.text(field), lot.remaining().scale());
            wrong.require(
                    steps.isPresent(),
                    field,
                    "Số lượng lấy từ lô " + lot.address().number() + " phải là số, ví dụ 12,5.");
            if (steps.orElse(0) > 0) {
                shares.add(new LotShare(lot.id(), steps.getAsLong()));
            }
        }
        return shares;
    }

    /** What comes out. Its amount is in the unit of the chosen trade item, or in kilograms. */
    NewLot newLot(List<LotItem> items) {
        String chosen = form.text("item");
        LotItem item = items.stream()
                .filter(one -> Long.toString(one.id()).equals(chosen))
                .findFirst()
                .orElse(null);
        wrong.require(chosen.isEmpty() || item != null, "item", "Hãy chọn lại mặt hàng trong danh sách.");
        return new NewLot(
                form.text("number"),
                item == null ? null : Long.valueOf(item.id()),
                form.text("name"),
                amount("steps", item == null ? KILOGRAM_SCALE : item.unitScale()),
                dayOrNull("expiresOn"));
    }

    /** Amounts divided by semicolons or lines: {@code 100; 50; 25}. */
    List<Long> parts(int scale) {
        List<Long> parts = new ArrayList<>();
        for (String part : form.text("parts").split("[;\\r\\n]+", -1)) {
            if (!part.isBlank()) {
                OptionalLong steps = QuantityReader.steps(part, scale);
                wrong.require(
                        steps.orElse(0) > 0,
                        "parts",
                        "Mỗi phần là một số lớn hơn không, cách nhau bằng dấu chấm phẩy.");
                parts.add(steps.orElse(0));
            }
        }
        return parts;
    }

    /** An id chosen from a list; zero, which is nobody's, when none was. */
    long chosen(String field) {
        OptionalLong id = form.number(field);
        wrong.require(id.orElse(0) > 0, field, "Hãy chọn trong danh sách.");
        return id.orElse(0);
    }

    void require(boolean condition, String field, String sentence) {
        wrong.require(condition, field, sentence);
    }

    void done() {
        wrong.throwIfAny();
    }
}
