package vn.chophien.site;

/** What a diary entry tells of. */
public enum DiaryKind {
    SEED("Giống"),
    SOIL("Làm đất"),
    WATER("Tưới nước"),
    FERTILISER("Bón phân"),
    PESTICIDE("Thuốc bảo vệ thực vật"),
    CARE("Chăm sóc"),
    FEED("Thức ăn"),
    VETERINARY("Thuốc thú y"),
    HARVEST("Thu hoạch"),
    TEST("Kiểm nghiệm"),
    OTHER("Việc khác");

    private final String vietnamese;

    DiaryKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whether a harvest has to wait after it: sprays have a pre-harvest interval, animal drugs a withdrawal time. */
    public boolean needsInterval() {
        return switch (this) {
            case PESTICIDE, VETERINARY -> true;
            case SEED, SOIL, WATER, FERTILISER, CARE, FEED, HARVEST, TEST, OTHER -> false;
        };
    }
}
