package vn.chophien.lot.scan;

/**
 * Something about scans that copied labels would explain, and that honest trade may explain too. The weights add up to a
 * score of at most 100; from {@link ScanScore#WORTH_A_LOOK} on the seller is asked to look.
 */
public enum ScanSign {
    MANY_IN_A_DAY(
            40,
            "Nhiều người quét trong một ngày",
            "Một gói thường chỉ một, hai người quét. Gói này có từ 3 người trong một ngày."),
    MANY_IN_A_WEEK(40, "Nhiều người quét trong một tuần", "Từ 10 người quét cùng một gói trong 7 ngày."),
    TOO_FAST(
            50,
            "Ở hai nơi cách xa nhau quá nhanh",
            "Hai lần quét ở hai tỉnh cách nhau xa hơn quãng đường xe chạy kịp."),
    BEFORE_SHIPPING(30, "Quét trước khi giao hàng", "Từ 2 người lạ quét khi lô chưa ghi bước giao đi."),
    AFTER_STOP(
            60, "Quét tem đã bỏ hoặc lô đã dừng", "Tem đã hủy, hoặc lô đã thu hồi hay tiêu hủy mà vẫn có người quét."),
    UNKNOWN_NUMBERS(50, "Nhiều số gói lạ", "Từ 5 lần trong một ngày có người quét số gói mà chợ không in cho lô này."),
    MORE_READERS_THAN_PACKS(
            50, "Người quét nhiều hơn số gói đã bán", "Số người quét trong 7 ngày vượt 3 lần số gói đã bán.");

    private final int weight;
    private final String vietnamese;
    private final String explanation;

    ScanSign(int weight, String vietnamese, String explanation) {
        this.weight = weight;
        this.vietnamese = vietnamese;
        this.explanation = explanation;
    }

    public int weight() {
        return weight;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String explanation() {
        return explanation;
    }
}
