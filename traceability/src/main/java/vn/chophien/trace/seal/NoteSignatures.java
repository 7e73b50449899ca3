package vn.chophien.trace.seal;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The lines under a text: C2SP signed-note. Those of keys that are not known are left alone. */
final class NoteSignatures {

    static final String DASH = "— ";

    private NoteSignatures() {}

    /** Where the empty line begins that parts text and signatures. */
    static int gap(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("A signed note has a text, an empty line and signatures.");
        }
        return gap;
    }

    static List<String> lines(String note) {
        List<String> lines = note.substring(gap(note) + 2).lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("Each signature stands on a line that begins with a dash.");
        }
        return lines;
    }

    /** Tells whether one of the lines is this key's and covers the text above them. */
    static boolean isSignedBy(String note, List<String> lines, LogKey key) {
        byte[] text = Hash.utf8(note.substring(0, gap(note) + 1));
        return lines.stream()
                .map(line -> line.substring(DASH.length()).split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].equals(key.name()))
                .map(parts -> decoded(parts[1]))
                .anyMatch(signed -> signed.length > key.id().length
                        && Arrays.equals(signed, 0, key.id().length, key.id(), 0, key.id().length)
                        && Ed25519.verifies(
                                key.key(), text, Arrays.copyOfRange(signed, key.id().length, signed.length)));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
