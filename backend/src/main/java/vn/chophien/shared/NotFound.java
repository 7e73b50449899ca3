package vn.chophien.shared;

/** What was asked for does not exist, or not for this person; the two are never told apart. Answered with 404. */
public class NotFound extends RuntimeException {

    public NotFound(String kind, Object key) {
        super("No " + kind + " " + key);
    }
}
