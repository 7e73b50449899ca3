package vn.chophien.enforcement;

/** Whether a seller comes back. */
public enum StopKind {
    SUSPEND("Tạm ngừng bán"),
    END("Chấm dứt bán hàng");

    private final String vietnamese;

    StopKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whoever asks for it does not decide it alone. */
    boolean needsSecond() {
        return this == END;
    }
}
