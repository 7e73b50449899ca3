package vn.chophien.site;

import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * Add a production site, or change one. Its kind stays what it was made with: the diary depends on it.
 *
 * @param clientId a UUID that the form made up; the same one adds the same site
 * @param version of the site that the editor had before their eyes; 0 for a new one
 * @param placeText hamlet and old names, never coordinates
 * @param areaM2 square metres as the owner declares them
 */
public record EditSite(
        String clientId,
        int version,
        SiteKind kind,
        String name,
        String communeCode,
        String placeText,
        @Nullable String crop,
        @Nullable Long areaM2) {

    static final long MOST_SQUARE_METRES = 10_000_000_000L;

    void check(boolean communeKnown) {
        InvalidInput.Collector found = new InvalidInput.Collector();
        found.require(name.length() >= 3 && name.length() <= 160, "name", "Tên phải dài từ 3 đến 160 ký tự.");
        found.require(communeKnown, "commune", "Hãy chọn xã, phường trong danh sách.");
        found.require(
                !placeText.isEmpty() && placeText.length() <= 160, "place", "Hãy ghi thôn, bản; không quá 160 ký tự.");
        found.require(crop == null || crop.length() <= 80, "crop", "Dài quá 80 ký tự.");
        found.require(
                areaM2 == null || (areaM2 > 0 && areaM2 <= MOST_SQUARE_METRES),
                "area",
                "Diện tích phải lớn hơn 0 và không quá 1 triệu ha.");
        found.throwIfAny();
    }
}
