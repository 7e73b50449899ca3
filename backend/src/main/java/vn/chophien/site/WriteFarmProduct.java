package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * A product of the list, as somebody typed it.
 *
 * @param kind null where none was chosen
 * @param labelDays days to wait that its label often says; -1 where no number was typed
 */
public record WriteFarmProduct(
        @Nullable DiaryKind kind,
        String tradeName,
        String activeIngredient,
        @Nullable String target,
        @Nullable Integer labelDays,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final int MOST_DAYS = 365;

    Validity check(InvalidInput.Collector wrong) {
        wrong.require(kind != null && kind.hasList(), "kind", "Hãy chọn loại thuốc.");
        wrong.requireText(tradeName, "tradeName", "Hãy ghi tên thương mại.", 120);
        wrong.require(tradeName.isBlank() || !folded().isEmpty(), "tradeName", "Tên thương mại phải có chữ hoặc số.");
        wrong.requireText(activeIngredient, "activeIngredient", "Hãy ghi hoạt chất.", 120);
        wrong.require(target == null || target.length() <= 200, "target", "Dài nhất 200 chữ.");
        wrong.require(
                labelDays == null || (labelDays >= 0 && labelDays <= MOST_DAYS),
                "labelDays",
                "Hãy ghi số ngày từ 0 đến " + MOST_DAYS + ", hoặc bỏ trống.");
        wrong.requireText(source, "source", "Hãy ghi số, ngày của văn bản.", 200);
        return Validity.typed(since, until, wrong);
    }

    String folded() {
        return Folding.fold(tradeName);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteFarmProduct other) {
        return !until(null).equals(other.until(null));
    }

    public WriteFarmProduct until(@Nullable LocalDate day) {
        return new WriteFarmProduct(kind, tradeName, activeIngredient, target, labelDays, source, since, day);
    }
}
