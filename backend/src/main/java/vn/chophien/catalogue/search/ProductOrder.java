package vn.chophien.catalogue.search;

/** In which order products are listed. No seller can pay for a place (NĐ 248/2026/NĐ-CP, article 11). */
public enum ProductOrder {
    RELEVANCE("phu-hop", "Hợp với từ tìm"),
    NEWEST("moi", "Mới lên chợ"),
    PRICE_UP("gia-tang", "Giá thấp trước"),
    PRICE_DOWN("gia-giam", "Giá cao trước"),
    NAME("ten", "Theo tên"),

    /** By the public score of the diaries behind what is for sale. */
    DIARY("nhat-ky", "Nhật ký ghi kỹ trước");

    private final String slug;
    private final String vietnamese;

    ProductOrder(String slug, String vietnamese) {
        this.slug = slug;
        this.vietnamese = vietnamese;
    }

    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
