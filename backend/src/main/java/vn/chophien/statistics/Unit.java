package vn.chophien.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Money;
import vn.chophien.shared.Thousands;

/** What a figure counts. */
public enum Unit {
    PRODUCT("sản phẩm"),
    CERTIFICATE("giấy chứng nhận"),
    SELLER("người bán"),
    ORDER("đơn"),
    DONG("đồng"),
    COMPLAINT("phản ánh"),
    LOT("lô"),
    CODE("mã số"),
    SCAN("lượt"),
    REQUEST("yêu cầu"),
    DECISION("quyết định"),
    RECALL("lần"),
    PERCENT("%"),
    PER_THOUSAND("trên 1.000 đơn");

    private static final String NONE = "–";
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private final String vietnamese;

    Unit(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** To stand over a column of numbers. */
    public String inHead() {
        return vietnamese.substring(0, 1).toUpperCase(Locale.ROOT) + vietnamese.substring(1);
    }

    int factor() {
        return this == PERCENT ? 100 : this == PER_THOUSAND ? 1000 : 1;
    }

    public boolean isShare() {
        return this == PERCENT || this == PER_THOUSAND;
    }

    /** As people read it, alone: {@code 1.250}, {@code 12,5 %}, {@code 1.250.000 ₫}. */
    public String text(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        return switch (this) {
            case DONG -> Money.ofDong(value.longValue()).toString();
            case PERCENT -> decimal(value) + "\u00A0%";
            case PER_THOUSAND -> decimal(value);
            default -> Thousands.dotted(value.longValue());
        };
    }

    /** The same where there is little room: billions of đồng as {@code 4,78 tỷ ₫}. */
    public String shortText(@Nullable BigDecimal value) {
        if (this != DONG || value == null || value.abs().compareTo(BILLION) < 0) {
            return text(value);
        }
        String billions = value.divide(BILLION, 2, RoundingMode.HALF_UP).toPlainString();
        return billions.replace('.', ',') + "\u00A0tỷ\u00A0₫";
    }

    private static String decimal(BigDecimal value) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP);
        long tenths = shown.unscaledValue().longValueExact();
        return Thousands.dotted(tenths / 10) + "," + Math.abs(tenths % 10);
    }
}
