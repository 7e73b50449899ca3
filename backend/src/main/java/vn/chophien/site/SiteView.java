package vn.chophien.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.PlaceName;
import vn.chophien.trace.plot.Blur;

/**
 * A production site as everybody may see it: its commune and hamlet, never its edge or households.
 *
 * @param blur a circle that holds the site, null while its edge is not known
 */
public record SiteView(
        long id,
        SiteKind kind,
        String name,
        String placeText,
        String commune,
        String province,
        @Nullable String crop,
        @Nullable Long areaM2,
        List<SiteCodeView> codes,
        @Nullable Blur blur) {

    /** A site whose edge is not known. */
    public SiteView(
            long id,
            SiteKind kind,
            String name,
            String placeText,
            String commune,
            String province,
            @Nullable String crop,
            @Nullable Long areaM2,
            List<SiteCodeView> codes) {
        this(id, kind, name, placeText, commune, province, crop, areaM2, codes, null);
    }

    public Optional<SiteCodeView> code(long codeId) {
        return codes.stream().filter(code -> code.id() == codeId).findFirst();
    }

    /** Where it lies, in one line. */
    public String where() {
        return placeText + ", " + PlaceName.inSentence(province);
    }

    /** About where it lies, no nearer than some kilometres. */
    public Optional<String> about() {
        return Optional.ofNullable(blur)
                .map(circle -> "Trong vòng " + circle.radiusMetres() / 1000 + " km quanh "
                        + degrees(circle.centre().latitude()) + " vĩ Bắc, "
                        + degrees(circle.centre().longitude()) + " kinh Đông");
    }

    private static String degrees(BigDecimal degrees) {
        return degrees.setScale(2, RoundingMode.HALF_EVEN).toPlainString().replace('.', ',') + "°";
    }

    /** Hectares with a decimal comma and no idle zeros, as people here write areas: {@code 1,25}. */
    public Optional<String> hectares() {
        return Optional.ofNullable(areaM2).map(Hectares::text);
    }
}
