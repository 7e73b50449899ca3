package vn.chophien.catalogue.elsewhere;

/** What a column of another marketplace's sheet can hold of ours, and how we call it when it is missing. */
public enum MarketplaceField {
    TITLE("tên"),
    NAME("tên sản phẩm"),
    PACK("quy cách"),
    DESCRIPTION("mô tả"),
    CATEGORY("ngành hàng"),
    PRICE("giá"),
    STOCK("số lượng còn"),
    WEIGHT_GRAM("khối lượng"),
    WEIGHT_KILOGRAM("khối lượng"),
    UNIT("đơn vị"),
    PICTURE("ảnh"),
    SKU("mã hàng"),
    PRODUCT_CODE("mã sản phẩm"),
    GTIN("mã vạch GTIN"),
    BRAND("nhãn hiệu"),
    ORIGIN("xuất xứ"),
    INGREDIENTS("thành phần"),
    USAGE("cách dùng"),
    STORAGE("bảo quản"),
    SHELF_LIFE("hạn sử dụng"),
    SELLER("người bán"),
    LINK("địa chỉ trang sản phẩm");

    private final String word;

    MarketplaceField(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
