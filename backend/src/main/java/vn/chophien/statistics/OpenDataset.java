package vn.chophien.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the market gives to everybody as tables. Codes and columns are a promise: columns may be added at the end. No
 * person's address, phone or purchases are in any of them.
 */
public enum OpenDataset {
    SELLERS(
            "sellers",
            "Người bán",
            "Người bán đang hoạt động: tên, loại hình, xã. Địa chỉ chỉ có của hợp tác xã, liên hiệp và doanh nghiệp.",
            "seller,name,kind,commune_code,commune,address,page"),
    PRODUCTS(
            "products",
            "Sản phẩm đang bán",
            "Sản phẩm đang hiện trên chợ, hạng OCOP còn hiệu lực và giá thấp nhất.",
            "product,name,category,seller,commune_code,ocop_stars,price_from_vnd,page"),
    CERTIFICATES(
            "ocop-certificates",
            "Chứng nhận OCOP",
            "Giấy chứng nhận OCOP còn hiệu lực mà tỉnh biết, sản phẩm có bán ở chợ hay không.",
            "product_name,holder,commune_code,stars,decision_no,decided_on,valid_to,at_market,product"),
    PRICES(
            "prices",
            "Bảng giá",
            "Giá niêm yết của từng gói hàng đang bán, tại lúc tải.",
            "product,name,pack,gtin,unit,price_vnd,seller,commune_code"),
    RECALLS(
            "recalls",
            "Thu hồi",
            "Các lần thu hồi lô hàng, kể cả đã kết thúc.",
            "lot,product_name,seller,danger_class,reason,instruction,opened_on,closed_on,page"),
    MONTHLY(
            "monthly-figures",
            "Chỉ số theo tháng",
            "Các chỉ số theo tháng đã qua, cả chợ và từng xã. Số của xã dưới 5 được che để không nhận ra ai.",
            "month,figure,title,unit,commune_code,value,suppressed");

    private final String code;
    private final String title;
    private final String description;
    private final String columns;

    OpenDataset(String code, String title, String description, String columns) {
        this.code = code;
        this.title = title;
        this.description = description;
        this.columns = columns;
    }

    public static Optional<OpenDataset> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }
}
