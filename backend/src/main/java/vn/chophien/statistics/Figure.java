package vn.chophien.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The market's figures. A plain one is the sum over its rows ({@link FigureRows}); a share sets the sums of two plain ones
 * against each other. Codes go into files and feeds: they may be added to, not changed.
 */
public enum Figure {
    PRODUCTS(
            "products",
            "Sản phẩm đang bán",
            "Sản phẩm đã duyệt, đang hiện trên chợ, của người bán đang hoạt động. Chia theo hạng OCOP còn hiệu lực hôm nay.",
            Unit.PRODUCT,
            Keeping.STATE,
            Split.STARS),
    OCOP_PRODUCTS(
            "ocop-products",
            "Sản phẩm OCOP đang bán",
            "Sản phẩm đang bán có giấy chứng nhận OCOP đã kiểm tra và còn hiệu lực hôm nay; nhiều giấy thì lấy hạng cao nhất.",
            Unit.PRODUCT,
            Keeping.STATE,
            Split.STARS),
    OCOP_SHARE(
            "ocop-share", "Tỷ lệ OCOP", "Sản phẩm OCOP đang bán trên mọi sản phẩm đang bán.", OCOP_PRODUCTS, PRODUCTS),
    OCOP_KNOWN(
            "ocop-known",
            "Sản phẩm OCOP tỉnh biết",
            "Sản phẩm có chứng nhận OCOP còn hiệu lực hôm nay mà tỉnh biết: mọi sản phẩm có ở chợ, dù đang bán hay không,"
                    + " và những giấy cán bộ ghi thêm cho sản phẩm chưa lên chợ.",
            Unit.PRODUCT,
            Keeping.STATE,
            Split.LISTED),
    OCOP_UNLISTED(
            "ocop-unlisted",
            "Sản phẩm OCOP chưa bán",
            "Những sản phẩm OCOP tỉnh biết mà hôm nay không bán ở chợ.",
            Unit.PRODUCT,
            Keeping.STATE,
            Split.STARS),
    OCOP_COVERAGE(
            "ocop-coverage",
            "Độ phủ OCOP",
            "Sản phẩm OCOP đang bán trên mọi sản phẩm OCOP tỉnh biết.",
            OCOP_PRODUCTS,
            OCOP_KNOWN),
    CERTIFICATES_ENDING(
            "certificates-ending",
            "Chứng nhận sắp hết hạn",
            "Giấy chứng nhận OCOP còn hiệu lực hôm nay và hết hạn trong 60 ngày tới. Chia theo còn tới 7, tới 30, tới 60 ngày.",
            Unit.CERTIFICATE,
            Keeping.STATE,
            Split.ENDING),
    SELLERS(
            "sellers",
            "Người bán đang hoạt động",
            "Người bán có tình trạng đang bán hôm nay, theo loại hình và theo xã.",
            Unit.SELLER,
            Keeping.STATE,
            Split.SELLER_KIND),
    NEW_SELLERS(
            "new-sellers",
            "Người bán mới",
            "Người bán được ghi vào chợ trong kỳ, dù hôm nay còn bán hay không.",
            Unit.SELLER,
            Keeping.DAYS,
            Split.SELLER_KIND),
    ORDERS(
            "orders",
            "Đơn đặt",
            "Đơn hàng đặt trong kỳ, tính theo ngày đặt, kể cả đơn sau đó bị hủy. Mỗi người bán trong một lần đặt là một đơn.",
            Unit.ORDER,
            Keeping.DAYS,
            Split.PAYMENT),
    ORDER_VALUE(
            "order-value",
            "Giá trị đặt hàng",
            "Tổng tiền phải trả (hàng và phí giao) của các đơn đặt trong kỳ, kể cả đơn sau đó bị hủy.",
            Unit.DONG,
            Keeping.DAYS,
            Split.PAYMENT),
    DELIVERED(
            "delivered-orders",
            "Đơn giao xong",
            "Đơn hàng người mua nhận trong kỳ, tính theo ngày nhận, kể cả đơn sau đó trả lại.",
            Unit.ORDER,
            Keeping.DAYS,
            Split.PAYMENT),
    DELIVERED_VALUE(
            "delivered-value",
            "Giá trị giao xong",
            "Tổng tiền (hàng và phí giao) của các đơn giao xong trong kỳ.",
            Unit.DONG,
            Keeping.DAYS,
            Split.PAYMENT),
    CANCELLED(
            "cancelled-orders",
            "Đơn hủy",
            "Đơn hàng bị hủy trong kỳ, tính theo ngày hủy, dù ai hủy và vì sao.",
            Unit.ORDER,
            Keeping.DAYS,
            Split.PAYMENT),
    COMPLAINTS(
            "complaints",
            "Phản ánh",
            "Phản ánh chợ nhận trong kỳ, về đơn hàng, về lô hàng hay về một gói hàng; một lần gửi là một phản ánh.",
            Unit.COMPLAINT,
            Keeping.DAYS,
            Split.COMPLAINT_KIND),
    COMPLAINTS_PER_1000(
            "complaints-per-1000-orders",
            "Phản ánh trên 1.000 đơn",
            "Phản ánh trong kỳ nhân 1.000, chia cho đơn đặt trong kỳ.",
            COMPLAINTS,
            ORDERS),
    LOTS(
            "lots",
            "Lô đang bán",
            "Lô hàng để bán, còn hàng, không bị giữ hay thu hồi hôm nay. Lô nguyên liệu không để bán thì không tính.",
            Unit.LOT,
            Keeping.STATE,
            Split.NONE),
    LOTS_TRACED(
            "lots-traced",
            "Lô truy xuất đủ",
            "Lô đang bán có ít nhất một bước được ghi, và lần ngược mọi nguyên liệu đều tới một nơi sản xuất đã khai.",
            Unit.LOT,
            Keeping.STATE,
            Split.NONE),
    TRACED_SHARE("traced-share", "Tỷ lệ truy xuất đủ", "Lô truy xuất đủ trên mọi lô đang bán.", LOTS_TRACED, LOTS),
    CODES(
            "codes",
            "Mã số đang dùng",
            "Mã số vùng trồng, cơ sở đóng gói có tình trạng mới nhất là đã cấp hoặc đang dùng.",
            Unit.CODE,
            Keeping.STATE,
            Split.CODE_KIND),
    CODES_CHECKED(
            "codes-checked-30-days",
            "Mã số vừa kiểm tra",
            "Mã số đang dùng được cán bộ đối chiếu với cơ quan cấp trong 30 ngày qua.",
            Unit.CODE,
            Keeping.STATE,
            Split.CODE_KIND),
    CODES_CHECKED_SHARE(
            "codes-checked-share",
            "Tỷ lệ mã đã kiểm tra",
            "Mã số vừa kiểm tra trên mọi mã số đang dùng.",
            CODES_CHECKED,
            CODES),
    SCANS(
            "scans",
            "Lượt quét",
            "Lượt mở trang truy xuất của các lô trong kỳ, tính theo ngày và theo lô. Không biết và không đếm người.",
            Unit.SCAN,
            Keeping.DAYS,
            Split.NONE),
    TAKEDOWNS(
            "takedowns",
            "Yêu cầu gỡ",
            "Yêu cầu gỡ sản phẩm của cơ quan nhà nước, tính theo ngày chợ ghi sổ.",
            Unit.REQUEST,
            Keeping.DAYS,
            Split.NONE),
    STOPS(
            "seller-stops",
            "Quyết định ngừng bán",
            "Quyết định tạm ngừng hoặc chấm dứt một người bán, tính theo ngày báo cho người bán.",
            Unit.DECISION,
            Keeping.DAYS,
            Split.STOP_KIND),
    RECALLS(
            "recalls",
            "Lần thu hồi",
            "Lần thu hồi lô hàng bắt đầu trong kỳ; diễn tập không tính. Chia theo mức nguy hiểm.",
            Unit.RECALL,
            Keeping.DAYS,
            Split.DANGER);

    /** How a figure stands to days. */
    public enum Keeping {
        /** Things that happen on a day and stay so: days add up. */
        DAYS,
        /** How things are at the end of a day: it is noted each night, and a period has that of its last day. */
        STATE
    }

    private final String code;
    private final String title;
    private final String definition;
    private final Unit unit;
    private final Keeping keeping;
    private final Split split;
    private final @Nullable Figure part;
    private final @Nullable Figure whole;

    Figure(String code, String title, String definition, Unit unit, Keeping keeping, Split split) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.unit = unit;
        this.keeping = keeping;
        this.split = split;
        this.part = null;
        this.whole = null;
    }

    Figure(String code, String title, String definition, Figure part, Figure whole) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.unit = code.contains("1000") ? Unit.PER_THOUSAND : Unit.PERCENT;
        this.keeping = part.keeping;
        this.split = Split.NONE;
        this.part = part;
        this.whole = whole;
    }

    public static Optional<Figure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.code.equals(code))
                .findFirst();
    }

    /** Those that are sums of rows. */
    public static List<Figure> plain() {
        return Arrays.stream(values()).filter(figure -> !figure.isShare()).toList();
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** To stand inside a sentence. */
    public String lowerTitle() {
        return title.startsWith("OCOP") ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    public String definition() {
        return definition;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isState() {
        return keeping == Keeping.STATE;
    }

    public Split split() {
        return split;
    }

    public boolean isShare() {
        return part != null;
    }

    /** What a share is a share of; a plain figure is its own. */
    public Figure part() {
        return part == null ? this : part;
    }

    public Figure whole() {
        return whole == null ? this : whole;
    }
}
