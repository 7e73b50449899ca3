package vn.chophien.complaint;

/** What is wrong. How much each kind counts towards a case is a matter of dated rows. */
public enum ComplaintKind {
    SPOILED("Hàng hỏng, mốc, có mùi lạ"),
    FOREIGN_BODY("Có vật lạ trong hàng"),
    ILL("Có người ăn hoặc dùng xong bị ốm"),
    FAKE("Nghi là hàng giả, nhãn giả"),
    WRONG_LABEL("Nhãn ghi sai hoặc thiếu"),
    OTHER("Chuyện khác");

    private final String vietnamese;

    ComplaintKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
