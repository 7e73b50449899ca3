package vn.chophien.banner;

/** Where a banner is in its life. */
public enum BannerState {
    DRAFT("Bản nháp"),
    PLANNED("Sắp hiện"),
    SHOWING("Đang hiện"),
    ENDED("Đã kết thúc sớm"),
    PAST("Đã hết hạn");

    private final String vietnamese;

    BannerState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
