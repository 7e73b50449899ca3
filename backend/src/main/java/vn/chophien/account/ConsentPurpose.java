package vn.chophien.account;

/**
 * What somebody may say yes to, each by itself. A text that changes gets a new version, and whoever agreed to the old one
 * agreed to that one.
 */
public enum ConsentPurpose {
    MARKET_NEWS(
            "Tin của chợ",
            "Chợ gửi tin theo mùa và ưu đãi đến thư điện tử đã xác minh của tôi, nhiều nhất mỗi tuần một thư."),
    REVIEW_REMINDERS("Nhắc đánh giá", "Chợ nhắc tôi đánh giá sau khi tôi nhận hàng, mỗi đơn nhiều nhất một lần."),
    KEEP_ADDRESSES(
            "Giữ địa chỉ", "Chợ giữ tên, số điện thoại và địa chỉ nhận hàng tôi lưu, để điền sẵn khi tôi đặt hàng.");

    public static final String VERSION = "2026-11";

    private final String label;
    private final String text;

    ConsentPurpose(String label, String text) {
        this.label = label;
        this.text = text;
    }

    public String label() {
        return label;
    }

    /** What is agreed to, word by word. */
    public String text() {
        return text;
    }

    /** What ends at once when it is taken back. */
    public String afterwards() {
        return switch (this) {
            case MARKET_NEWS -> "Chợ không gửi tin cho bạn nữa.";
            case REVIEW_REMINDERS -> "Chợ không nhắc bạn đánh giá nữa.";
            case KEEP_ADDRESSES -> "Các địa chỉ đã lưu bị xóa ngay.";
        };
    }
}
