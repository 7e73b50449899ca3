package vn.chophien.disclosure;

/** What may be asked for. */
public enum DisclosurePart {
    IDENTITY("Người bán là ai", "nguoi-ban.csv"),
    PRODUCTS("Sản phẩm, giá, chứng nhận", "san-pham.csv"),
    ORDERS("Đơn hàng và từng dòng hàng", "don-hang.csv"),
    LOTS("Lô hàng, các bước và nguồn gốc", "lo-hang.csv"),
    DIARY("Nhật ký sản xuất", "nhat-ky.csv"),
    COMPLAINTS("Phản ánh", "phan-anh.csv");

    private final String vietnamese;
    private final String file;

    DisclosurePart(String vietnamese, String file) {
        this.vietnamese = vietnamese;
        this.file = file;
    }

    public String vietnamese() {
        return vietnamese;
    }

    String file() {
        return file;
    }
}
