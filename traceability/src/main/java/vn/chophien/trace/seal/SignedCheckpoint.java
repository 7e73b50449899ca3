package vn.chophien.trace.seal;

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
        String[] text = note.substring(0, NoteSignatures.gap(note) + 1).split("\n", -1);
        if (text.length < 4 || text[0].isEmpty() || !text[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A checkpoint has an origin, a size and a root.");
        }
        List<String> lines = NoteSignatures.lines(note);
        Checkpoint checkpoint = new Checkpoint(text[0], Long.parseLong(text[1]), Hash.ofBase64(text[2]));
        return new SignedCheckpoint(checkpoint, lines, note);
    }

    /** Tells whether one of the signatures is this key's and covers the text. */
    public boolean isSignedBy(LogKey key) {
        return NoteSignatures.isSignedBy(note, signatures, key);
    }
}
