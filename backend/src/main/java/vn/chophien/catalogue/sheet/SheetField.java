package vn.chophien.catalogue.sheet;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Folding;

/** The columns of a sheet, in their order. An empty cell leaves what is there as it is. */
public enum SheetField {
    CODE("Mã sản phẩm", "Để trống nếu là sản phẩm mới; chợ tự đặt.", "ma", "ma sp", "ma hang", "slug"),
    NAME(
            "Tên sản phẩm",
            "Bắt buộc với sản phẩm mới, 3 đến 160 chữ.",
            "ten",
            "ten hang",
            "ten hang hoa",
            "san pham",
            "name"),
    CATEGORY(
            "Ngành hàng",
            "Bắt buộc với sản phẩm mới, như tên quầy trên chợ.",
            "nhom hang",
            "loai hang",
            "danh muc",
            "quay"),
    SUMMARY("Giới thiệu ngắn", "Bắt buộc với sản phẩm mới, 10 đến 300 chữ.", "gioi thieu", "mo ta ngan", "tom tat"),
    DESCRIPTION("Mô tả", "Bắt buộc với sản phẩm mới, 10 đến 5.000 chữ.", "mo ta chi tiet", "noi dung", "description"),
    ORIGIN("Xuất xứ", "Bắt buộc với sản phẩm mới.", "noi san xuat", "nguon goc", "dia chi san xuat"),
    BRAND("Nhãn hiệu", "Nếu có. Chỉ nhận khi thêm sản phẩm mới.", "thuong hieu", "brand"),
    INGREDIENTS("Thành phần", "Nếu có.", "nguyen lieu"),
    USAGE("Cách dùng", "Nếu có.", "huong dan su dung", "su dung"),
    STORAGE("Bảo quản", "Nếu có.", "cach bao quan", "huong dan bao quan"),
    STANDARDS("Tiêu chuẩn, giấy tờ", "Nếu có.", "tieu chuan", "giay to", "chung nhan"),
    SEASON("Mùa vụ", "Các tháng, như 10, 11, 12. Để trống nếu có quanh năm.", "thang", "mua", "thang thu hoach"),
    AGE("Từ tuổi", "18 với rượu. Để trống với hàng khác.", "tuoi", "do tuoi", "gioi han tuoi"),
    PACK("Quy cách", "Như Gói 500 g, Chai 330 ml.", "dong goi", "quy cach dong goi", "phan loai"),
    GTIN("GTIN", "Mã vạch 8, 12, 13 hay 14 số, nếu có.", "ma vach", "barcode", "ean", "gtin ma vach"),
    UNIT("Đơn vị", "gói, túi, hộp, kg, chai, lọ… Bắt buộc với quy cách mới.", "don vi tinh", "dvt", "unit"),
    PRICE(
            "Giá",
            "Một đơn vị: 85000, 85.000, 85k hay 1tr2. Bắt buộc với quy cách mới.",
            "gia ban",
            "don gia",
            "gia tien",
            "price"),
    CONTENT(
            "Lượng tịnh",
            "Như 500 g, 1,5 kg, 330 ml. Để trống với hàng bán theo cân.",
            "khoi luong",
            "trong luong",
            "khoi luong tinh",
            "dung tich"),
    STEP("Bước bán", "Với hàng bán theo cân: ít nhất mua bao nhiêu, như 500 g.", "mua it nhat", "ban theo"),
    ACTIVE("Đang bán", "có hoặc không.", "con ban", "trang thai ban");

    private final String head;
    private final String advice;
    private final String aliases; // each between bars

    SheetField(String head, String advice, String... aliases) {
        this.head = head;
        this.advice = advice;
        this.aliases = "|" + String.join("|", aliases) + "|";
    }

    public String head() {
        return head;
    }

    /** What belongs into the column, in a sentence. */
    public String advice() {
        return advice;
    }

    /** What a column with such a head holds, as far as one can tell. */
    static Optional<SheetField> of(String head) {
        String said = Folding.fold(head.replaceAll("\\(.*?\\)|\\*", " "));
        return Arrays.stream(values())
                .filter(field -> Folding.fold(field.head).equals(said) || field.aliases.contains("|" + said + "|"))
                .findFirst();
    }

    static @Nullable SheetField named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
