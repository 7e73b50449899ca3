package vn.chophien.trace.seal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;

/** Signs the checkpoints of a log. Whoever has it can speak for the log, so its text form belongs into configuration only. */
public final class LogSigner {

    private final LogKey key;
    private final PrivateKey secret;

    private LogSigner(LogKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** Draws a new key: the base 64 of 32 bytes of seed and 32 bytes of public key. */
    public static String newSecret() {
        KeyPair pair = Ed25519.newPair();
        byte[] both = Arrays.copyOf(Ed25519.raw(pair.getPrivate()), 2 * Ed25519.KEY_LENGTH);
        System.arraycopy(Ed25519.raw(pair.getPublic()), 0, both, Ed25519.KEY_LENGTH, Ed25519.KEY_LENGTH);
        return Base64.getEncoder().encodeToString(both);
    }

    /**
     * Takes up a key in the form of {@link #newSecret}.
     *
     * @param name who signs; the origin of the log
     * @throws IllegalArgumentException when the text is no key, or its halves do not belong together
     */
    public static LogSigner of(String name, String secret) {
        byte[] both = Base64.getDecoder().decode(secret.strip());
        if (both.length != 2 * Ed25519.KEY_LENGTH) {
            throw new IllegalArgumentException("A signing key has 64 bytes.");
        }
        LogSigner signer = new LogSigner(
                LogKey.of(name, Arrays.copyOfRange(both, Ed25519.KEY_LENGTH, both.length)),
                Ed25519.privateKey(Arrays.copyOf(both, Ed25519.KEY_LENGTH)));
        byte[] probe = Hash.utf8(name);
        if (!Ed25519.verifies(signer.key.key(), probe, Ed25519.sign(signer.secret, probe))) {
            throw new IllegalArgumentException("The two halves of the signing key do not belong together.");
        }
        return signer;
    }

    /** The public half. */
    public LogKey key() {
        return key;
    }

    /** The checkpoint with this key's signature under it. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return SignedCheckpoint.parse(note(checkpoint.text()));
    }

    /**
     * The list of a package's files with this key's signature under its hash.
     *
     * @param manifest the bytes of the list
     */
    public SignedManifest signManifest(byte[] manifest) {
        return SignedManifest.parse(note(SignedManifest.text(key.name(), Hash.ofContent(manifest))));
    }

    private String note(String text) {
        byte[] signature = Ed25519.sign(secret, Hash.utf8(text));
        byte[] line = Arrays.copyOf(key.id(), key.id().length + signature.length);
        System.arraycopy(signature, 0, line, key.id().length, signature.length);
        return text + "\n" + NoteSignatures.DASH + key.name() + " "
                + Base64.getEncoder().encodeToString(line) + "\n";
    }
}
