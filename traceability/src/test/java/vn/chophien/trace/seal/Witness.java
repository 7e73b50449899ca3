package vn.chophien.trace.seal;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A witness, for tests: it signs what it is told to. */
public final class Witness {

    private final String name;
    private final KeyPair pair = Ed25519.newPair();

    public Witness(String name) {
        this.name = name;
    }

    public WitnessKey key() {
        return WitnessKey.parse(name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed()));
    }

    /** The line that it puts under a checkpoint. */
    public String cosign(Checkpoint checkpoint, long seconds) {
        byte[] signature = Ed25519.sign(pair.getPrivate(), WitnessKey.message(checkpoint, seconds));
        ByteBuffer line = ByteBuffer.allocate(4 + 8 + signature.length);
        line.put(id()).putLong(seconds).put(signature);
        return "— " + name + " " + Base64.getEncoder().encodeToString(line.array());
    }

    private byte[] typed() {
        byte[] raw = Ed25519.raw(pair.getPublic());
        byte[] typed = new byte[1 + raw.length];
        typed[0] = 4;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    private byte[] id() {
        var digest = Hash.sha256();
        digest.update(Hash.utf8(name + "\n"));
        return Arrays.copyOf(digest.digest(typed()), 4);
    }
}
