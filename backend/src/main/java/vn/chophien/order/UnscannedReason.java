package vn.chophien.order;

import java.util.Arrays;
import java.util.List;

/** Why a parcel is packed by hand instead of by its codes. */
public enum UnscannedReason {
    NO_CODE("Hàng không dán mã QR"),
    SPOILT("Mã bị nhòe hoặc rách"),
    NO_CAMERA("Máy này không quét được"),
    OTHER("Lý do khác"),
    /** The buyer stands there and takes it: nobody is asked why. */
    FACE_TO_FACE("Bán tại quầy");

    private final String vietnamese;

    UnscannedReason(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** What somebody who packs a parcel may say. */
    public static List<UnscannedReason> choices() {
        return Arrays.stream(values()).filter(reason -> reason != FACE_TO_FACE).toList();
    }
}
