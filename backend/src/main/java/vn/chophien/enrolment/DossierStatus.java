package vn.chophien.enrolment;

/** Whose turn it is with a dossier, and how it ended. */
public enum DossierStatus {
    DRAFT("Đang khai", "Chưa gửi. Chỉ bạn xem được.", ""),
    RECEIVED("Chờ cán bộ xem", "Chợ đã nhận. Cán bộ đang xem, bạn không cần làm gì.", "warn"),
    RETURNED("Cần bổ sung", "Cán bộ cần bạn sửa vài chỗ. Những phần khác vẫn giữ nguyên.", "bad"),
    APPROVED("Đã duyệt", "Bạn bán hàng được rồi.", "good"),
    REFUSED("Không duyệt", "Hồ sơ đã kết thúc. Bạn có thể lập hồ sơ mới.", "bad");

    private final String vietnamese;
    private final String next;
    private final String tone;

    DossierStatus(String vietnamese, String next, String tone) {
        this.vietnamese = vietnamese;
        this.next = next;
        this.tone = tone;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** What this means to the applicant. */
    public String next() {
        return next;
    }

    /** Of its badge; empty for a plain one. */
    public String tone() {
        return tone;
    }

    /** Whether it is with the applicant. */
    public boolean isEditable() {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case RECEIVED, APPROVED, REFUSED -> false;
        };
    }

    public boolean isDecided() {
        return switch (this) {
            case APPROVED, REFUSED -> true;
            case DRAFT, RECEIVED, RETURNED -> false;
        };
    }
}
