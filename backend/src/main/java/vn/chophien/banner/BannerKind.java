package vn.chophien.banner;

/** How much a banner matters, which is how loud it looks. */
public enum BannerKind {
    NEWS("Tin", "Tin mới, lịch nghỉ, việc sắp tới."),
    WARNING("Lưu ý", "Điều người đọc cần biết trước khi làm tiếp."),
    OUTAGE("Sự cố", "Một phần của chợ đang không dùng được.");

    private final String vietnamese;
    private final String meaning;

    BannerKind(String vietnamese, String meaning) {
        this.vietnamese = vietnamese;
        this.meaning = meaning;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String meaning() {
        return meaning;
    }
}
