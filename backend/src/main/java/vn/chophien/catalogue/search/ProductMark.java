package vn.chophien.catalogue.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/** What a product may be known for besides its stars; each can be asked for alone or together with others. */
public enum ProductMark {
    /** A lot that is for sale leads back to a season with its farm diary. */
    TRACEABLE("nhat-ky", "Có nhật ký đến tận vùng trồng"),

    /** A lot that is for sale comes from a planting-area code that is in use today. */
    ACTIVE_CODE("ma-vung", "Mã vùng trồng đang sử dụng"),

    /** Declared by the seller, as the label shows it. */
    VIETGAP("vietgap", "Người bán ghi VietGAP"),
    ORGANIC("huu-co", "Người bán ghi hữu cơ");

    private final String slug;
    private final String vietnamese;

    ProductMark(String slug, String vietnamese) {
        this.slug = slug;
        this.vietnamese = vietnamese;
    }

    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<ProductMark> ofSlug(String slug) {
        return Arrays.stream(values()).filter(mark -> mark.slug.equals(slug)).findFirst();
    }

    /** What the standards say that a seller names: GAP of plants, animals and fish, and organic farming. */
    static Set<ProductMark> ofStandards(@Nullable String standards) {
        Set<ProductMark> marks = EnumSet.noneOf(ProductMark.class);
        String said = standards == null ? "" : Folding.fold(standards);
        if (said.matches(".*\\bvietg(a|ah)p\\b.*")) {
            marks.add(VIETGAP);
        }
        if (said.matches(".*\\b(huu co|organic|tcvn 11041)\\b.*")) {
            marks.add(ORGANIC);
        }
        return marks;
    }
}
