package vn.chophien.trace.seal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public key of a witness: somebody else who saw a checkpoint and found it to continue the one before.
 *
 * <p>C2SP tlog-cosignature, "Ed25519 signed messages": the key is typed 0x04, and what is signed are a line
 * {@code cosignature/v1}, a line {@code time <seconds>} and the checkpoint.
 *
 * @param name of the witness
 * @param encoded {@code <name>+<id>+<base 64 of 0x04 and 32 bytes>}
 */
public record WitnessKey(String name, String encoded) {

    private static final byte COSIGNATURE_ED25519 = 4;
    private static final int ID_LENGTH = 4;
    private static final int TIME_LENGTH = Long.BYTES;

    /**
     * Reads the published form.
     *
     * @throws IllegalArgumentException when it is not one, or its id does not belong to the key
     */
    public static WitnessKey parse(String encoded) {
        String[] parts = encoded.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A key is written name+id+key.");
        }
        WitnessKey key = new WitnessKey(parts[0], encoded.strip());
        byte[] typed = key.typed();
        if (typed.length != 1 + Ed25519.KEY_LENGTH
                || typed[0] != COSIGNATURE_ED25519
                || !parts[1].equals(HexFormat.of().formatHex(key.id()))) {
            throw new IllegalArgumentException("This is no key of a witness.");
        }
        return key;
    }

    /**
     * When the witness saw the checkpoint, if one of {@code lines} is its right signature under it.
     *
     * @param lines signature lines as they stand under a note
     */
    public Optional<Instant> seen(Checkpoint checkpoint, Iterable<String> lines) {
        for (String line : lines) {
            String start = "— " + name + " ";
            if (line.startsWith(start)) {
                Optional<Instant> time = time(checkpoint, decoded(line.substring(start.length())));
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> time(Checkpoint checkpoint, byte[] signed) {
        if (signed.length <= ID_LENGTH + TIME_LENGTH || !Arrays.equals(signed, 0, ID_LENGTH, id(), 0, ID_LENGTH)) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(signed, ID_LENGTH, TIME_LENGTH).getLong();
        byte[] typed = typed();
        boolean isRight = Ed25519.verifies(
                Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length)),
                message(checkpoint, seconds),
                Arrays.copyOfRange(signed, ID_LENGTH + TIME_LENGTH, signed.length));
        return isRight ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }

    /** What a witness signs. */
    static byte[] message(Checkpoint checkpoint, long seconds) {
        return Hash.utf8("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text());
    }

    private byte[] typed() {
        return Base64.getDecoder().decode(encoded.split("\\+", 3)[2]);
    }

    private byte[] id() {
        var digest = Hash.sha256();
        digest.update(Hash.utf8(name));
        digest.update((byte) '\n');
        return Arrays.copyOf(digest.digest(typed()), ID_LENGTH);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
