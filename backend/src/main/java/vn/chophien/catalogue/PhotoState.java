package vn.chophien.catalogue;

/** How far a photo of a product is. */
public enum PhotoState {
    SHOWN("Đang dùng", "good"),
    /** Added to a product that is on sale: nobody but the seller and staff see it yet (Luật 122/2025/QH15, art. 17.1.đ). */
    WAITING("Chờ cán bộ xem", "warn"),
    REFUSED("Không được nhận", "bad"),
    /** Taken away by the seller, who may take it back. */
    REMOVED("Đã bỏ", "info");

    private final String vietnamese;
    private final String tone;

    PhotoState(String vietnamese, String tone) {
        this.vietnamese = vietnamese;
        this.tone = tone;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String tone() {
        return tone;
    }
}
