package vn.chophien.twostep;

/**
 * An app that is being set up.
 *
 * @param key to be typed where no QR can be scanned
 * @param uri what the QR says
 */
public record Enrolment(String key, String uri) {

    /** In fours, as it is easiest to type. */
    public String keyInFours() {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
