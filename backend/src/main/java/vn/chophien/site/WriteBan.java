package vn.chophien.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * A ban as somebody typed it.
 *
 * @param name of the active substance
 * @param source the decision that forbids it
 */
public record WriteBan(
        String name,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    Validity check(InvalidInput.Collector wrong) {
        wrong.requireText(name, "name", "Hãy ghi tên hoạt chất.", 120);
        wrong.require(name.isBlank() || !folded().isEmpty(), "name", "Tên hoạt chất phải có chữ hoặc số.");
        wrong.requireText(source, "source", "Hãy ghi số, ngày của văn bản.", 200);
        return Validity.typed(since, until, wrong);
    }

    String folded() {
        return Folding.fold(name);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteBan other) {
        return !until(null).equals(other.until(null));
    }

    public WriteBan until(@Nullable LocalDate day) {
        return new WriteBan(name, source, since, day);
    }
}
