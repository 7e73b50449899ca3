package vn.chophien.complaint;

/** How a case of a lot ends. */
public enum CaseOutcome {
    RELEASED("Đã kiểm tra, lô được bán tiếp"),
    TOO_FEW("Không đủ hai người báo, đếm lại"),
    RECALL("Chuyển sang thu hồi");

    private final String vietnamese;

    CaseOutcome(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    boolean endsHold() {
        return this != RECALL;
    }
}
