package vn.chophien.site;

/** What kind of place something is grown, raised, gathered or made in. */
public enum SiteKind {
    PLANTING_AREA("Vùng trồng"),
    LIVESTOCK_FARM("Cơ sở chăn nuôi"),
    AQUACULTURE("Cơ sở nuôi thủy sản"),
    FOREST_COLLECTION("Khu thu hái trong rừng"),
    WORKSHOP("Xưởng chế biến"),
    TOURISM_SITE("Điểm du lịch");

    private final String vietnamese;

    SiteKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whether what was sprayed for one crop lies on the next one too. */
    boolean sharesSprays() {
        return switch (this) {
            case PLANTING_AREA, FOREST_COLLECTION -> true;
            case LIVESTOCK_FARM, AQUACULTURE, WORKSHOP, TOURISM_SITE -> false;
        };
    }
}
