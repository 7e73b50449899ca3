package vn.chophien.oversight.listing;

/** Where a check begins to speak, as it is delivered, and within which bounds staff may set it. */
public enum FlagLimit {
    PRICE_FACTOR(
            200,
            110,
            2_000,
            "%",
            "Giá khác thường",
            "Hỏi khi giá cao hơn phần tư trên của bảng giá, nhân với số này, hoặc thấp hơn phần tư dưới, chia cho số này."),
    PRICE_LEAST(
            5, 3, 100, "giá", "Bảng giá cần ít nhất", "Ít giá hơn thì chưa nói được thế nào là thường, nên không hỏi."),
    PHOTO_BITS(
            8,
            0,
            16,
            "bit",
            "Ảnh giống nhau",
            "Hai dấu ảnh 64 bit khác nhau không quá số này thì hỏi. Số lớn bắt được ảnh sửa nhiều hơn, và nhầm nhiều hơn."),
    CERTIFICATE_DAYS(
            60, 7, 180, "ngày", "Chứng nhận sắp hết hạn", "Nhắc khi chứng nhận OCOP còn không quá số ngày này."),
    LATE_DAYS(
            7,
            1,
            60,
            "ngày",
            "Nhật ký ghi muộn",
            "Hỏi khi từ ngày làm đến ngày chợ nhận dòng nhật ký quá số ngày này.");

    private final int delivered;
    private final int least;
    private final int most;
    private final String unit;
    private final String vietnamese;
    private final String meaning;

    FlagLimit(int delivered, int least, int most, String unit, String vietnamese, String meaning) {
        this.delivered = delivered;
        this.least = least;
        this.most = most;
        this.unit = unit;
        this.vietnamese = vietnamese;
        this.meaning = meaning;
    }

    public int delivered() {
        return delivered;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public String unit() {
        return unit;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String meaning() {
        return meaning;
    }
}
