package vn.chophien.trace.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 value, and the three ways in which the log makes one.
 *
 * <p>RFC 9162, 2.1.1: leaves and nodes are hashed with different first bytes, so that no node can pass for a leaf.
 */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** What stands as the previous hash before the first leaf of a subject: 64 zeros in hexadecimal. */
    public static final Hash NONE = new Hash(new byte[LENGTH]);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Wraps a hash that was made elsewhere; throws {@link IllegalArgumentException} unless it has 32 bytes. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length + ".");
        }
        return new Hash(bytes.clone());
    }

    /** Reads 64 hexadecimal digits; throws {@link IllegalArgumentException} for anything else. */
    public static Hash ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** Reads the base 64 of 32 bytes; throws {@link IllegalArgumentException} for anything else. */
    public static Hash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /** Plain SHA-256, for files and commitments. */
    public static Hash ofContent(byte[] content) {
        return new Hash(sha256().digest(content));
    }

    /** The hash of a leaf with this body: SHA-256(0x00 ‖ body). */
    public static Hash ofLeaf(byte[] body) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(body));
    }

    /** The hash of a node over two others: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static Hash ofEmptyTree() {
        return ofContent(new byte[0]);
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The standard base 64, padded. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The first eight hexadecimal digits, for paper and for people who compare. */
    public String brief() {
        return hex().substring(0, 8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) { // every JDK must have it
            throw new IllegalStateException(missing);
        }
    }
}
