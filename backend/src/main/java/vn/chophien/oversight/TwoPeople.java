package vn.chophien.oversight;

/** Deeds that one member of staff may not do alone; what each needs is checked by the feature that it belongs to. */
public enum TwoPeople {
    GRAVE_FLAG("Bỏ qua cảnh báo nặng", "Cảnh báo nặng cần hai người: một người đề nghị, người khác đồng ý."),
    SHOW_AGAIN("Cho bán lại sản phẩm đã ẩn", "Người đã ẩn sản phẩm không tự mình cho bán lại."),
    END_SELLER("Chấm dứt một người bán", "Một người đề nghị, người khác xác nhận."),
    LARGE_REFUND("Hoàn tiền lớn", "Từ mức trong bảng hạn mức trở lên, người thứ hai duyệt.");

    private final String deed;
    private final String sentence;

    TwoPeople(String deed, String sentence) {
        this.deed = deed;
        this.sentence = sentence;
    }

    public String deed() {
        return deed;
    }

    public String sentence() {
        return sentence;
    }
}
