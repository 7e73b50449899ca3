package vn.chophien.delivery;

/** How goods must be kept on their way. */
public enum Care {
    NORMAL,
    FRESH,
    CHILLED,
    FROZEN;

    public String label() {
        return switch (this) {
            case NORMAL -> "Thường";
            case FRESH -> "Tươi, không cần lạnh";
            case CHILLED -> "Giữ lạnh";
            case FROZEN -> "Đông lạnh";
        };
    }
}
