package vn.chophien.complaint;

/** How far a complaint has come. */
public enum ComplaintState {
    RECEIVED("Đã nhận"),
    ACKNOWLEDGED("Chợ đang xem"),
    ASKED("Đã hỏi người bán"),
    ANSWERED("Người bán đã trả lời"),
    CLOSED("Đã kết thúc");

    private final String vietnamese;

    ComplaintState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
