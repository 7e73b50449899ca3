package vn.chophien.web.workspace;

import java.util.Optional;
import java.util.Set;
import vn.chophien.order.OrderStatus;

/** A stretch of an order's way as a seller works it off, in the order of the work. */
public enum BoardColumn {
    TO_PACK("dong-goi", "Cần đóng gói"),
    TO_SHIP("giao", "Cần giao"),
    TROUBLED("van-de", "Có vấn đề"),
    ON_THE_WAY("dang-giao", "Đang giao"),
    UNPAID("cho-tien", "Chờ chuyển khoản"),
    DONE("xong", "Đã nhận hàng"),
    CALLED_OFF("huy", "Đã hủy, trả lại");

    private final String slug;
    private final String vietnamese;

    BoardColumn(String slug, String vietnamese) {
        this.slug = slug;
        this.vietnamese = vietnamese;
    }

    static Optional<BoardColumn> named(String slug) {
        for (BoardColumn column : values()) {
            if (column.slug.equals(slug)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public Set<OrderStatus> statuses() {
        return switch (this) {
            case TO_PACK -> Set.of(OrderStatus.CONFIRMED, OrderStatus.PAID);
            case TO_SHIP -> Set.of(OrderStatus.PACKED);
            case TROUBLED -> Set.of(OrderStatus.CONFIRMED, OrderStatus.PAID, OrderStatus.PACKED);
            case ON_THE_WAY -> Set.of(OrderStatus.SHIPPED);
            case UNPAID -> Set.of(OrderStatus.AWAITING_PAYMENT);
            case DONE -> Set.of(OrderStatus.DELIVERED);
            case CALLED_OFF -> Set.of(OrderStatus.CANCELLED, OrderStatus.RETURNED, OrderStatus.REFUNDED);
        };
    }

    /** Whether orders in it wait for the seller, rather than for somebody else. */
    public boolean waitsForSeller() {
        return this == TO_PACK || this == TO_SHIP || this == TROUBLED;
    }
}
