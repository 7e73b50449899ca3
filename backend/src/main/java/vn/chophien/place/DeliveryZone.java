package vn.chophien.place;

/** How far a parcel goes, seen from its seller. */
public enum DeliveryZone {
    SAME_COMMUNE,
    SAME_PROVINCE,
    COUNTRY;

    public static DeliveryZone between(CommuneView from, CommuneView to) {
        if (from.code().equals(to.code())) {
            return SAME_COMMUNE;
        }
        return from.provinceCode().equals(to.provinceCode()) ? SAME_PROVINCE : COUNTRY;
    }

    /** In words, as a buyer reads it in a table of fees. */
    public String label() {
        return switch (this) {
            case SAME_COMMUNE -> "Cùng xã với người bán";
            case SAME_PROVINCE -> "Cùng tỉnh với người bán";
            case COUNTRY -> "Tỉnh khác";
        };
    }
}
