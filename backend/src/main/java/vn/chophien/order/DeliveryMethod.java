package vn.chophien.order;

/** How goods reach the buyer. */
public enum DeliveryMethod {
    DELIVERY,
    PICKUP;

    public String label() {
        return switch (this) {
            case DELIVERY -> "Giao tận nơi";
            case PICKUP -> "Đến nhận tại người bán";
        };
    }
}
