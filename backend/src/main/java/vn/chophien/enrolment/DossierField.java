package vn.chophien.enrolment;

/** What staff can ask about, under the names that the form's fields have. */
public enum DossierField {
    NAME("name", "Tên người bán", DossierStep.WHO),
    TAX_CODE("tax", "Mã số", DossierStep.WHO),
    REGISTRATION("registration", "Số đăng ký", DossierStep.WHO),
    REPRESENTATIVE("representative", "Người đại diện", DossierStep.WHO),
    BIRTH_DATE("birth", "Ngày sinh", DossierStep.WHO),
    CITIZEN_NO("citizen", "Số định danh cá nhân", DossierStep.WHO),
    COMMUNE("commune", "Xã, phường", DossierStep.CONTACT),
    ADDRESS("address", "Thôn, bản, số nhà", DossierStep.CONTACT),
    PHONE("phone", "Điện thoại", DossierStep.CONTACT),
    EMAIL("email", "Thư điện tử", DossierStep.CONTACT),
    BANK("bank", "Tài khoản nhận tiền", DossierStep.BANK),
    PAPERS("photo", "Giấy tờ", DossierStep.PAPERS);

    private final String fieldName;
    private final String vietnamese;
    private final DossierStep step;

    DossierField(String fieldName, String vietnamese, DossierStep step) {
        this.fieldName = fieldName;
        this.vietnamese = vietnamese;
        this.step = step;
    }

    public String fieldName() {
        return fieldName;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Where it is filled in. */
    public DossierStep step() {
        return step;
    }
}
