package vn.chophien.oversight.listing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Validity;

/**
 * A word that listings are to be asked about, as somebody typed it.
 *
 * @param source what the department goes by
 */
public record WriteListingWord(
        String phrase,
        @Nullable WordKind kind,
        String source,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    Validity check(InvalidInput.Collector wrong) {
        wrong.requireText(phrase, "phrase", "Hãy ghi từ hoặc cụm từ.", 80);
        wrong.require(phrase.isBlank() || !WordToken.of(phrase).isEmpty(), "phrase", "Từ phải có chữ hoặc số.");
        wrong.require(kind != null, "kind", "Hãy chọn loại.");
        wrong.requireText(source, "source", "Hãy ghi số, ngày của văn bản.", 200);
        return Validity.typed(since, until, wrong);
    }

    /** What makes two the same: marks count, capitals do not. */
    String norm() {
        return Normalizer.normalize(phrase.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether more than the last day differs. */
    boolean isElse(WriteListingWord other) {
        return !until(null).equals(other.until(null));
    }

    public WriteListingWord until(@Nullable LocalDate day) {
        return new WriteListingWord(phrase, kind, source, since, day);
    }
}
