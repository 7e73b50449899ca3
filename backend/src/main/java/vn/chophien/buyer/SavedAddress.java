package vn.chophien.buyer;

/**
 * Where a buyer has things brought to.
 *
 * @param label what they call it; may be empty
 * @param phone in E.164
 * @param place commune and province, as people read it
 */
public record SavedAddress(
        long id,
        String label,
        String name,
        String phone,
        String provinceCode,
        String communeCode,
        String place,
        String line,
        boolean isDefault) {

    public String inFull() {
        return line + ", " + place;
    }
}
