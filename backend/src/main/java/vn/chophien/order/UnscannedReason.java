package vn.chophien.order;

/** Why a parcel is packed by hand instead of by its codes. */
public enum UnscannedReason {
    NO_CODE("Hàng không dán mã QR"),
    SPOILT("Mã bị nhòe hoặc rách"),
    NO_CAMERA("Máy này không quét được"),
    OTHER("Lý do khác");

    private final String vietnamese;

    UnscannedReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
