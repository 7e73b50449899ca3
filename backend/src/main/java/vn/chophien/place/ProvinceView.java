package vn.chophien.place;

/**
 * @param code two digits, with the leading zero
 * @param fullName with its kind: {@code Tỉnh Thái Nguyên}
 */
public record ProvinceView(String code, String name, String fullName) {}
