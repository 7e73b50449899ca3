package vn.chophien.trace.epcis;

/** A JSON value that was offered as an EPCIS event and has no hash id, with one English sentence that says why. */
public final class InvalidEvent extends IllegalArgumentException {

    InvalidEvent(String reason) {
        super(reason);
    }
}
