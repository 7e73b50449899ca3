package vn.chophien.catalogue;

/** Life of a product. Only an approved one is shown and sold. */
public enum ProductStatus {
    DRAFT("Bản nháp"),
    PENDING("Chờ duyệt"),
    APPROVED("Đang bán"),
    REFUSED("Bị từ chối"),
    HIDDEN("Tạm ẩn");

    private final String vietnamese;

    ProductStatus(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    boolean canBecome(ProductStatus next) {
        return switch (this) { // no default: a new status must not compile until it is placed here
            case DRAFT -> next == PENDING;
            case REFUSED, HIDDEN -> next == PENDING || next == APPROVED; // mended, or staff thought better of it
            case PENDING -> next == APPROVED || next == REFUSED || next == DRAFT; // back to its seller with a question
            case APPROVED -> next == HIDDEN || next == PENDING; // an approval that was taken back
        };
    }
}
