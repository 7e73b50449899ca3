package vn.chophien.oversight;

import org.jspecify.annotations.Nullable;

/** Which open flags somebody wants to see; null wants all. */
public record FlagFilter(
        @Nullable FlagKind kind,
        @Nullable Long sellerId,
        @Nullable Part part) {

    public FlagFilter(@Nullable FlagKind kind, @Nullable Long sellerId) {
        this(kind, sellerId, null);
    }

    /** Of the market's books. */
    public enum Part {
        LISTINGS("Sản phẩm"),
        FARMS("Nhật ký, mã số, lô hàng");

        private final String vietnamese;

        Part(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        public String vietnamese() {
            return vietnamese;
        }
    }
}
