package vn.chophien.lot;

/** How grave a recall is: Law 19/2023/QH15 on consumers, and Decree 55/2024/NĐ-CP, article 18. */
public enum DangerClass {
    A("Nhóm A: có thể hại tính mạng, sức khỏe"),
    B("Nhóm B: có thể hại tài sản, chất lượng không như công bố");

    private final String vietnamese;

    DangerClass(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
