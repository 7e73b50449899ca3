package vn.chophien.web.pocket;

import java.util.List;
import vn.chophien.shared.Folding;
import vn.chophien.site.SiteKind;

/** The drawing by which somebody finds a crop without reading its name. */
final class CropPicture {

    private static final String ANY = "san-pham";

    /** Words in names of crops, without their marks, and what is drawn for them; the first that fits. */
    private static final List<List<String>> DRAWN = List.of(
            List.of("dong rieng", "dong-rieng"),
            List.of("tra hoa vang", "tra-hoa-vang"),
            List.of("che", "che-shan"),
            List.of("bi xanh", "bi-xanh"),
            List.of("quyt", "quyt"),
            List.of("cam", "quyt"),
            List.of("nghe", "nghe"),
            List.of("gung", "gung"),
            List.of("mo vang", "mo-vang"),
            List.of("mo", "mo-vang"),
            List.of("hong", "hong-khong-hat"),
            List.of("de", "hat-de"),
            List.of("chuoi", "chuoi"),
            List.of("dau", "dau-tuong"),
            List.of("lac", "lac"),
            List.of("ngo", "ngo"),
            List.of("khoai", "khoai-mon"),
            List.of("nam", "nam-huong"),
            List.of("mang", "mang-kho"),
            List.of("nep", "gao-nep"),
            List.of("lua", "gao"),
            List.of("ot", "tuong-ot"),
            List.of("cai", "rau"),
            List.of("rau", "rau"),
            List.of("su su", "rau"),
            List.of("bo khai", "rau"),
            List.of("hoa", "hoa"),
            List.of("ong", "mat-ong"),
            List.of("ga", "ga-doi"),
            List.of("ca", "ca-suoi"));

    private CropPicture() {}

    /** @return the name of a drawing under {@code art/} */
    static String of(String crop, SiteKind place) {
        String words = " " + Folding.fold(crop) + " ";
        return DRAWN.stream()
                .filter(drawn -> words.contains(" " + drawn.get(0) + " "))
                .findFirst()
                .map(drawn -> drawn.get(1))
                .orElse(place == SiteKind.AQUACULTURE ? "ca-suoi" : ANY);
    }
}
