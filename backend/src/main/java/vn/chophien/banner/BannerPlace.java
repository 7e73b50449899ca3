package vn.chophien.banner;

/** Whose pages a banner stands on. */
public enum BannerPlace {
    SHOP("Trang của người mua"),
    SELLERS("Bàn của người bán"),
    STAFF("Bàn của cán bộ");

    private final String vietnamese;

    BannerPlace(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
