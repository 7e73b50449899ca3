package vn.chophien.trace.seal;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a log's key, by which everybody checks its checkpoints.
 *
 * <p>C2SP signed-note, "Verifier keys": {@code <name>+<key id in hexadecimal>+<base 64 of 0x01 and the 32 raw bytes>}.
 *
 * @param name who signs; no space, no plus sign
 * @param encoded the key in that form
 */
public record LogKey(String name, String encoded) {

    static final byte ED25519 = 1;
    private static final int ID_LENGTH = 4;

    /**
     * Reads the published form.
     *
     * @throws IllegalArgumentException when it is not one, or its id does not belong to the key
     */
    public static LogKey parse(String encoded) {
        String[] parts = encoded.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A key is written name+id+key.");
        }
        LogKey key = new LogKey(parts[0], encoded.strip());
        byte[] typed = key.typed();
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("This is no Ed25519 key.");
        }
        if (!parts[1].equals(HexFormat.of().formatHex(key.id()))) {
            throw new IllegalArgumentException("The id does not belong to this key.");
        }
        return key;
    }

    static LogKey of(String name, byte[] raw) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("A key's name has no space and no plus sign: " + name);
        }
        byte[] typed = new byte[1 + raw.length];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        String id = HexFormat.of().formatHex(id(name, typed));
        return new LogKey(name, name + "+" + id + "+" + Base64.getEncoder().encodeToString(typed));
    }

    PublicKey key() {
        byte[] typed = typed();
        return Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** The four bytes that a signature line begins with. */
    byte[] id() {
        return id(name, typed());
    }

    private byte[] typed() {
        return Base64.getDecoder().decode(encoded.split("\\+", 3)[2]);
    }

    private static byte[] id(String name, byte[] typed) {
        var digest = Hash.sha256();
        digest.update(Hash.utf8(name));
        digest.update((byte) '\n');
        return Arrays.copyOf(digest.digest(typed), ID_LENGTH);
    }

    @Override
    public String toString() {
        return encoded;
    }
}
