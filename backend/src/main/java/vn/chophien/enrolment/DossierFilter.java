package vn.chophien.enrolment;

/** Which dossiers staff look at; nobody but its applicant looks at a draft. */
public enum DossierFilter {
    WAITING("Chờ xem", "'RECEIVED'", "d.waiting_since, d.id"),
    RETURNED("Đang bổ sung", "'RETURNED'", "d.decided_at, d.id"),
    DECIDED("Đã xong", "'APPROVED', 'REFUSED'", "d.decided_at DESC, d.id DESC");

    private final String vietnamese;
    private final String statuses;
    private final String order;

    DossierFilter(String vietnamese, String statuses, String order) {
        this.vietnamese = vietnamese;
        this.statuses = statuses;
        this.order = order;
    }

    public String vietnamese() {
        return vietnamese;
    }

    String statuses() {
        return statuses;
    }

    String order() {
        return order;
    }
}
