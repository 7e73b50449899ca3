package vn.chophien.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * A shelf's need of a code, as somebody typed it.
 *
 * @param kind null where none was chosen
 * @param crop that the code must be for; null for any
 * @param source what asks for it
 */
public record WriteCodeNeed(
        long categoryId,
        @Nullable CodeNeedKind kind,
        @Nullable String crop,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    Validity check(InvalidInput.Collector wrong) {
        wrong.require(kind != null, "kind", "Hãy chọn loại mã số.");
        wrong.require(crop == null || crop.length() <= 80, "crop", "Dài nhất 80 chữ.");
        wrong.require(crop == null || !Folding.fold(crop).isEmpty(), "crop", "Tên cây trồng phải có chữ.");
        wrong.requireText(source, "source", "Hãy ghi số, ngày của văn bản.", 200);
        return Validity.typed(since, until, wrong);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteCodeNeed other) {
        return !until(null).equals(other.until(null));
    }

    /** Whether it asks for the same from the same day on. */
    boolean asksAs(WriteCodeNeed other) {
        return categoryId == other.categoryId
                && kind == other.kind
                && Folding.fold(crop == null ? "" : crop).equals(Folding.fold(other.crop == null ? "" : other.crop))
                && (since == null ? other.since == null : since.equals(other.since));
    }

    public WriteCodeNeed until(@Nullable LocalDate day) {
        return new WriteCodeNeed(categoryId, kind, crop, source, since, day);
    }
}
