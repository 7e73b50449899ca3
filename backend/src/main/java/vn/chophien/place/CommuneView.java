package vn.chophien.place;

/**
 * @param code five digits, with leading zeros
 * @param fullName with its kind: {@code Xã Côn Minh}
 * @param latitude of its middle
 * @param longitude of its middle
 */
public record CommuneView(
        String code,
        String name,
        String fullName,
        String provinceCode,
        String provinceName,
        double latitude,
        double longitude) {

    /** As the last part of a postal address: {@code Xã Côn Minh, Thái Nguyên}. */
    public String inFull() {
        return fullName + ", " + provinceName;
    }
}
