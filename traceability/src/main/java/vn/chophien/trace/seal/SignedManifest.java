package vn.chophien.trace.seal;

import java.util.List;

/**
 * That the market of a log put a package of files together: the hash of the list of its files, as a C2SP signed note.
 * Its second line is no number, so that it never passes for a checkpoint of the log, nor a checkpoint for it.
 *
 * @param origin the name of the log whose key signs
 * @param manifest hash of the list's bytes
 * @param signatures the lines below the empty line, as they were
 * @param note the whole text
 */
public record SignedManifest(String origin, Hash manifest, List<String> signatures, String note) {

    /** The second line: what is signed here. */
    static final String WHAT = "package-manifest/v1";

    /** Keeps its own copy of the lines. */
    public SignedManifest {
        signatures = List.copyOf(signatures);
    }

    /** The three lines that are signed. */
    static String text(String origin, Hash manifest) {
        return origin + "\n" + WHAT + "\n" + manifest.base64() + "\n";
    }

    /**
     * Reads one, without judging its signatures.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static SignedManifest parse(String note) {
        String[] text = note.substring(0, NoteSignatures.gap(note) + 1).split("\n", -1);
        if (text.length != 4 || text[0].isEmpty() || !text[1].equals(WHAT)) {
            throw new IllegalArgumentException("This is no signature of a package.");
        }
        return new SignedManifest(text[0], Hash.ofBase64(text[2]), NoteSignatures.lines(note), note);
    }

    /** Tells whether one of the signatures is this key's, for the log of its name, and covers the text. */
    public boolean isSignedBy(LogKey key) {
        return origin.equals(key.name()) && NoteSignatures.isSignedBy(note, signatures, key);
    }
}
