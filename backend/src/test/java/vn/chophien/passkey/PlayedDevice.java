package vn.chophien.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.shared.Sha256;

/**
 * A browser and the device behind it: makes a key and signs with it, in the bytes of WebAuthn (Level 3, sections 5.8.1, 6.1
 * and 6.5). What it says of itself can be changed, so that it can be a dishonest one.
 */
final class PlayedDevice {

    enum Algorithm {
        ES256(-7, "EC", 256, "SHA256withECDSA"),
        EDDSA(-8, "Ed25519", 255, "Ed25519"),
        RS256(-257, "RSA", 2048, "SHA256withRSA"),
        ES384(-35, "EC", 384, "SHA384withECDSA");

        private final int cose;
        private final String keys;
        private final int size;
        private final String signing;

        Algorithm(int cose, String keys, int size, String signing) {
            this.cose = cose;
            this.keys = keys;
            this.size = size;
            this.signing = signing;
        }
    }

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final Algorithm algorithm;
    private final KeyPair keys;
    private final byte[] id = Sha256.of("khóa thử " + System.nanoTime());

    String origin = "https://cho.example";
    String rpId = "cho.example";
    boolean embedded;
    boolean verifies = true;
    long count;

    PlayedDevice(Algorithm algorithm) throws GeneralSecurityException {
        this.algorithm = algorithm;
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.keys);
        generator.initialize(algorithm.size);
        this.keys = generator.generateKeyPair();
    }

    byte[] id() {
        return id.clone();
    }

    /** What the browser answers when it is asked to make a key. */
    String make(byte[] challenge) {
        byte[] data = joined(
                authenticatorData(WITH_KEY),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                cose());
        Map<Object, Object> attestation = new LinkedHashMap<>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", data);
        return answer("\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\",\"hybrid\"]"
                .formatted(base64(clientData("webauthn.create", challenge)), base64(cbor(attestation))));
    }

    /** What the browser answers when it is asked to sign in. */
    String use(byte[] challenge, byte[] userHandle) throws GeneralSecurityException {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] data = authenticatorData(0);
        Signature signature = Signature.getInstance(algorithm.signing);
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(Sha256.of(client));
        return answer(
                "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
                        .formatted(base64(client), base64(data), base64(signature.sign()), base64(userHandle)));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{%2$s}}"
                .formatted(base64(id), response);
    }

    private byte[] clientData(String type, byte[] challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":%b}"
                .formatted(type, base64(challenge), origin, embedded)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags) {
        int all = flags | PRESENT | (verifies ? VERIFIED : 0);
        return joined(
                Sha256.of(rpId),
                new byte[] {(byte) all},
                ByteBuffer.allocate(4).putInt((int) count).array());
    }

    private byte[] cose() {
        Map<Object, Object> key = new LinkedHashMap<>();
        if (keys.getPublic() instanceof ECPublicKey curve) {
            int length = (algorithm.size + 7) / 8;
            key.put(1, 2);
            key.put(3, algorithm.cose);
            key.put(-1, algorithm == Algorithm.ES256 ? 1 : 2);
            key.put(-2, fixed(curve.getW().getAffineX(), length));
            key.put(-3, fixed(curve.getW().getAffineY(), length));
        } else if (keys.getPublic() instanceof RSAPublicKey rsa) {
            key.put(1, 3);
            key.put(3, algorithm.cose);
            key.put(-1, fixed(rsa.getModulus(), algorithm.size / 8));
            key.put(-2, fixed(rsa.getPublicExponent(), 3));
        } else {
            byte[] encoded = keys.getPublic().getEncoded();
            key.put(1, 1);
            key.put(3, algorithm.cose);
            key.put(-1, 6);
            key.put(-2, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        }
        return cbor(key);
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    /** As much of CBOR (RFC 8949) as is needed here. */
    private static byte[] cbor(Object value) {
        if (value instanceof Integer number) {
            return number >= 0 ? head(0, number) : head(1, -1 - number);
        } else if (value instanceof byte[] bytes) {
            return joined(head(2, bytes.length), bytes);
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return joined(head(3, bytes.length), bytes);
        }
        Map<?, ?> map = (Map<?, ?>) value;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head(5, map.size()));
        map.forEach((name, held) -> {
            out.writeBytes(cbor(name));
            out.writeBytes(cbor(held));
        });
        return out.toByteArray();
    }

    private static byte[] head(int major, int number) {
        int type = major << 5;
        if (number < 24) {
            return new byte[] {(byte) (type | number)};
        } else if (number < 256) {
            return new byte[] {(byte) (type | 24), (byte) number};
        }
        return new byte[] {(byte) (type | 25), (byte) (number >> 8), (byte) number};
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
