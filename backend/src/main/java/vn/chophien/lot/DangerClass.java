package vn.chophien.lot;

/** How grave a recall is: Law 19/2023/QH15 on consumers, and Decree 55/2024/NĐ-CP, article 18, for the time to tell. */
public enum DangerClass {
    A("Nhóm A: có thể hại tính mạng, sức khỏe", 3),
    B("Nhóm B: có thể hại tài sản, chất lượng không như công bố", 5);

    private final String vietnamese;
    private final int workingDays;

    DangerClass(String vietnamese, int workingDays) {
        this.vietnamese = vietnamese;
        this.workingDays = workingDays;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Working days within which the public has to be told. */
    public int workingDays() {
        return workingDays;
    }
}
