package vn.chophien.shared;

/** Names of crops as people write them. */
public final class CropWords {

    private CropWords() {}

    /** Whether all words of one name stand together in the other: {@code Cam} in {@code Cam sành}, not in {@code Camelia}. */
    public static boolean sameCrop(String one, String other) {
        String first = words(one);
        String second = words(other);
        return !first.isBlank() && !second.isBlank() && (first.contains(second) || second.contains(first));
    }

    private static String words(String name) {
        return " " + Folding.fold(name) + " ";
    }
}
