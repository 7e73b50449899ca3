package vn.chophien.disclosure;

/** How far a request has come. */
public enum DisclosureState {
    WAITING("Chờ lập gói"),
    COMPILED("Chờ người thứ hai duyệt"),
    RELEASED("Đã duyệt, chờ giao"),
    DELIVERED("Đã giao"),
    REFUSED("Không cung cấp");

    private final String vietnamese;

    DisclosureState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public boolean isOpen() {
        return this == WAITING || this == COMPILED || this == RELEASED;
    }
}
