package vn.chophien.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.PlaceName;

/** A production site as everybody may see it: its commune and hamlet, never coordinates or households. */
public record SiteView(
        long id,
        SiteKind kind,
        String name,
        String placeText,
        String commune,
        String province,
        @Nullable String crop,
        @Nullable Long areaM2,
        List<SiteCodeView> codes) {

    public Optional<SiteCodeView> code(long codeId) {
        return codes.stream().filter(code -> code.id() == codeId).findFirst();
    }

    /** Where it lies, in one line. */
    public String where() {
        return placeText + ", " + PlaceName.inSentence(province);
    }

    /** Hectares with a decimal comma and no idle zeros, as people here write areas: {@code 1,25}. */
    public Optional<String> hectares() {
        return Optional.ofNullable(areaM2).map(Hectares::text);
    }
}
