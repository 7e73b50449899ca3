package vn.chophien.site;

import java.util.List;

/** What some kinds of work say beyond what all do. */
public enum DiaryField {
    PLOT("plot", "Thửa, lô, chuồng, ao", 120),
    HEAD_COUNT("head_count", "Số con", 80),
    SUPPLIER("supplier", "Mua ở đâu, nguồn gốc", 160),
    TREATMENT("treatment", "Xử lý trước khi làm", 200),
    DENSITY("density", "Mật độ", 80),
    WATER_SOURCE("water_source", "Nguồn nước", 160),
    FERTILISER_KIND("fertiliser_kind", "Loại phân: hữu cơ, vô cơ, vi sinh", 80),
    NPK("npk", "Tỷ lệ N-P-K", 40),
    DOSE("dose", "Liều lượng, nồng độ", 120),
    WATER_AMOUNT("water_amount", "Lượng nước pha", 80),
    TREATED_AREA("treated_area", "Diện tích phun", 80),
    EQUIPMENT("equipment", "Dụng cụ, máy", 120),
    METHOD("method", "Cách làm", 200),
    WORK_REASON("work_reason", "Vì sao phải dùng", 200),
    GRADE("grade", "Phẩm cấp", 120),
    DESTINATION("destination", "Chuyển đến đâu", 160),
    LABORATORY("laboratory", "Phòng thử nghiệm", 160),
    REPORT_NO("report_no", "Số phiếu kết quả", 80),
    RESULT("result", "Kết quả", 300),
    WEATHER("weather", "Thời tiết", 80),
    PACKING_PLACE("packing_place", "Nơi sơ chế, đóng gói và mã cơ sở (PHC) nếu có", 160),
    SPEC("spec", "Quy cách đóng gói", 120),
    LOT_REF("lot_ref", "Số lô", 80),
    CUSTOMER_KIND("customer_kind", "Bán, giao cho ai", 80),
    QUARANTINE_PAPER("quarantine_paper", "Giấy kiểm dịch số", 120),
    LOSS("loss_share", "Mất hoặc tỉa bỏ", 8);

    /** Whom things are sold to: never a name, which a public page would show. */
    private static final List<String> CUSTOMERS = List.of(
            "Thương lái",
            "Hợp tác xã, doanh nghiệp",
            "Cửa hàng, siêu thị",
            "Chợ",
            "Nhà hàng, bếp ăn",
            "Lò mổ, cơ sở chế biến",
            "Người tiêu dùng",
            "Người khác");

    /** Of what stood then; the only answers, so that they can be counted with. */
    private static final List<String> SHARES =
            List.of("5%", "10%", "20%", "30%", "40%", "50%", "60%", "70%", "80%", "90%", "100%");

    private final String column;
    private final String vietnamese;
    private final int length;

    DiaryField(String column, String vietnamese, int length) {
        this.column = column;
        this.vietnamese = vietnamese;
        this.length = length;
    }

    /** Its column, and its name in forms. */
    public String column() {
        return column;
    }

    /** Its name outside of the market, in seals and documents: {@code water_source} as {@code waterSource}. */
    public String wireName() {
        String[] words = column.split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Longest text, in characters. */
    public int length() {
        return length;
    }

    /** The only answers; none where any text will do. */
    public List<String> choices() {
        return switch (this) {
            case CUSTOMER_KIND -> CUSTOMERS;
            case LOSS -> SHARES;
            default -> List.of();
        };
    }

    /** Whether a line of such a work makes no sense without it. */
    public boolean isAskedBy(DiaryKind kind) {
        return this == CUSTOMER_KIND && kind == DiaryKind.SALE;
    }

    public boolean belongsTo(DiaryKind kind) {
        return of(kind).contains(this);
    }

    /** What this kind of work says, in the order of a form. */
    public static List<DiaryField> of(DiaryKind kind) {
        return switch (kind) {
            case SEED -> List.of(PLOT, HEAD_COUNT, SUPPLIER, TREATMENT, DENSITY, WEATHER);
            case SOIL -> List.of(PLOT, METHOD, TREATMENT, EQUIPMENT, WEATHER);
            case WATER -> List.of(PLOT, WATER_SOURCE, METHOD, WEATHER);
            case FERTILISER -> List.of(PLOT, FERTILISER_KIND, NPK, DOSE, METHOD, SUPPLIER, WEATHER);
            case PESTICIDE ->
                List.of(PLOT, DOSE, WATER_AMOUNT, TREATED_AREA, EQUIPMENT, METHOD, WORK_REASON, SUPPLIER, WEATHER);
            case FEED -> List.of(PLOT, HEAD_COUNT, SUPPLIER);
            case VETERINARY -> List.of(PLOT, HEAD_COUNT, DOSE, METHOD, WORK_REASON, SUPPLIER);
            case HARVEST -> List.of(PLOT, GRADE, DESTINATION, WEATHER);
            case STOCKING -> List.of(SUPPLIER, QUARANTINE_PAPER, PLOT, TREATMENT);
            case VACCINE -> List.of(PLOT, HEAD_COUNT, DOSE, METHOD, SUPPLIER);
            case SLAUGHTER -> List.of(PLOT, DESTINATION, QUARANTINE_PAPER, GRADE);
            case PACKING -> List.of(PACKING_PLACE, SPEC, LOT_REF, GRADE);
            case SALE -> List.of(CUSTOMER_KIND, LOT_REF, DESTINATION, QUARANTINE_PAPER);
            case TEST -> List.of(PLOT, LABORATORY, REPORT_NO, RESULT);
            case CARE, OTHER -> List.of(LOSS, PLOT, WEATHER);
        };
    }
}
