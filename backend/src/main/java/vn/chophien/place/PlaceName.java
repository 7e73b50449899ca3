package vn.chophien.place;

import java.util.Locale;

/** Names of places as the register writes them, made to stand in a sentence. */
public final class PlaceName {

    private PlaceName() {}

    /** {@code Xã Côn Minh} becomes {@code xã Côn Minh}: only the word for its kind loses its capital. */
    public static String inSentence(String fullName) {
        return fullName.substring(0, 1).toLowerCase(Locale.ROOT) + fullName.substring(1);
    }
}
