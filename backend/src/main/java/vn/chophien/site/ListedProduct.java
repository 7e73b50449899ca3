package vn.chophien.site;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Validity;

/**
 * A product of the list, as staff keep it.
 *
 * @param sampleData for show until the department has put in its own
 */
public record ListedProduct(
        long id,
        int version,
        DiaryKind kind,
        String tradeName,
        String activeIngredient,
        @Nullable String target,
        @Nullable Integer labelDays,
        Validity days,
        String source,
        boolean sampleData) {

    public WriteFarmProduct content() {
        return new WriteFarmProduct(
                kind, tradeName, activeIngredient, target, labelDays, source, days.since(), days.until());
    }
}
