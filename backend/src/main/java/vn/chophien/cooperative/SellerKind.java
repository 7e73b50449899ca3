package vn.chophien.cooperative;

/** The legal kinds of seller that the law tells apart. */
public enum SellerKind {
    COOP("hop-tac-xa", "Hợp tác xã"),
    COOP_UNION("lien-hiep", "Liên hiệp hợp tác xã"),
    COOP_GROUP("to-hop-tac", "Tổ hợp tác"),
    HOUSEHOLD_BIZ("ho-kinh-doanh", "Hộ kinh doanh"),
    FARM_HOUSEHOLD("ho-nong-dan", "Hộ nông dân, trang trại"),
    ENTERPRISE("doanh-nghiep", "Doanh nghiệp"),
    ARTISAN("nghe-nhan", "Nghệ nhân, làng nghề");

    private final String slug;
    private final String vietnamese;

    SellerKind(String slug, String vietnamese) {
        this.slug = slug;
        this.vietnamese = vietnamese;
    }

    /** Names the kind in an address. */
    public String slug() {
        return slug;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** A person's own number, rather than a public register's, stands behind these kinds. */
    public boolean isPerson() {
        return switch (this) {
            case COOP, COOP_UNION, COOP_GROUP, ENTERPRISE -> false;
            case HOUSEHOLD_BIZ, FARM_HOUSEHOLD, ARTISAN -> true;
        };
    }
}
