package vn.chophien.site;

import java.util.List;

/** What a diary entry tells of. */
public enum DiaryKind {
    SEED("Giống"),
    SOIL("Làm đất"),
    WATER("Tưới nước"),
    FERTILISER("Bón phân"),
    PESTICIDE("Thuốc bảo vệ thực vật"),
    CARE("Chăm sóc"),
    STOCKING("Nhập giống"),
    FEED("Thức ăn"),
    VACCINE("Vắc-xin"),
    VETERINARY("Thuốc thú y"),
    HARVEST("Thu hoạch"),
    SLAUGHTER("Giết mổ"),
    PACKING("Sơ chế, đóng gói"),
    TEST("Kiểm nghiệm"),
    SALE("Bán, giao hàng"),
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
        return this == PESTICIDE || isForAnimals();
    }

    /** Whether it stays in an animal for a while, so that the animal itself must not be sold. */
    boolean isForAnimals() {
        return this == VETERINARY || this == VACCINE;
    }

    /** Whether there is a list of what may be used. */
    public boolean hasList() {
        return this == PESTICIDE || this == VETERINARY;
    }

    /** Whether it brings what lots are made of, by weight. */
    public boolean isYield() {
        return this == HARVEST || this == SLAUGHTER;
    }

    /** Whether it must wait for the intervals. */
    public boolean waits() {
        return isYield() || this == SALE;
    }

    /** Whether the amount must be a number with a unit. */
    public boolean asksAmount() {
        return this == STOCKING || this == SLAUGHTER || this == PACKING || this == SALE;
    }

    /** The kinds of work of such a place, in the order of a year. */
    public static List<DiaryKind> on(SiteKind place) {
        return switch (place) {
            case PLANTING_AREA ->
                List.of(SEED, SOIL, WATER, FERTILISER, PESTICIDE, CARE, HARVEST, PACKING, TEST, SALE, OTHER);
            case FOREST_COLLECTION -> List.of(SEED, CARE, FERTILISER, PESTICIDE, HARVEST, PACKING, TEST, SALE, OTHER);
            case LIVESTOCK_FARM ->
                List.of(
                        STOCKING,
                        FEED,
                        WATER,
                        VACCINE,
                        VETERINARY,
                        CARE,
                        HARVEST,
                        SLAUGHTER,
                        PACKING,
                        TEST,
                        SALE,
                        OTHER);
            case AQUACULTURE ->
                List.of(STOCKING, FEED, WATER, VACCINE, VETERINARY, CARE, HARVEST, PACKING, TEST, SALE, OTHER);
            case WORKSHOP -> List.of(WATER, PACKING, TEST, SALE, OTHER);
            case TOURISM_SITE -> List.of(values());
        };
    }
}
