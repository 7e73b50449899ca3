package vn.chophien.enrolment;

/** Papers by what they prove. */
public enum PaperKind {
    IDENTITY("Căn cước, hai mặt"),
    REGISTRATION("Giấy đăng ký"),
    OTHER("Giấy tờ khác");

    private final String vietnamese;

    PaperKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
