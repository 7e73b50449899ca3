package vn.chophien.trace.seal;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A checkpoint and the signatures under it: C2SP signed-note. Lines of keys that are not known are left alone, so that
 * witnesses may add theirs.
 *
 * @param checkpoint what is signed
 * @param signatures the lines below the empty line, as they were
 * @param note the whole text
 */
public record SignedCheckpoint(Checkpoint checkpoint, List<String> signatures, String note) {

    private static final String DASH = "— ";

    /** Keeps its own copy of the lines. */
    public SignedCheckpoint {
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads a signed note whose text is a checkpoint, without judging its signatures.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static SignedCheckpoint parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("A signed note has a text, an empty line and signatures.");
        }
        String[] text = note.substring(0, gap + 1).split("\n", -1);
        if (text.length < 4 || text[0].isEmpty() || !text[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A checkpoint has an origin, a size and a root.");
        }
        List<String> lines = note.substring(gap + 2).lines().toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.startsWith(DASH))) {
            throw new IllegalArgumentException("Each signature stands on a line that begins with a dash.");
        }
        Checkpoint checkpoint = new Checkpoint(text[0], Long.parseLong(text[1]), Hash.ofBase64(text[2]));
        return new SignedCheckpoint(checkpoint, lines, note);
    }

    /** Tells whether one of the signatures is this key's and covers the text. */
    public boolean isSignedBy(LogKey key) {
        byte[] text = Hash.utf8(note.substring(0, note.lastIndexOf("\n\n") + 1));
        return signatures.stream()
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
