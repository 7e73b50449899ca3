package vn.chophien.site;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A site as its owner edits it. */
public record EditableSite(
        long id,
        long sellerId,
        int version,
        SiteKind kind,
        String name,
        String communeCode,
        String placeText,
        @Nullable String crop,
        @Nullable Long areaM2) {

    boolean says(EditSite edit) {
        return name.equals(edit.name())
                && communeCode.equals(edit.communeCode())
                && placeText.equals(edit.placeText())
                && Objects.equals(crop, edit.crop())
                && Objects.equals(areaM2, edit.areaM2());
    }
}
