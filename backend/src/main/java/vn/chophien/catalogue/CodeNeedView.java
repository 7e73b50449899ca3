package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Validity;

/** A shelf's need of a code, as staff keep it. */
public record CodeNeedView(
        long id,
        int version,
        long categoryId,
        String categoryName,
        CodeNeedKind kind,
        @Nullable String crop,
        Validity days,
        String source) {

    public WriteCodeNeed content() {
        return new WriteCodeNeed(categoryId, kind, crop, source, days.since(), days.until());
    }
}
