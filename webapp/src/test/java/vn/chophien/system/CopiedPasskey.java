package vn.chophien.system;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import vn.chophien.shared.Sha256;

/** A passkey in the hands of somebody who can make it say what they like. */
record CopiedPasskey(byte[] id, byte[] userHandle, long count, PrivateKey key) {

    private static final byte PRESENT_AND_VERIFIED = 0x05;

    static CopiedPasskey of(JsonObject credential) {
        try {
            PrivateKey key = KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes(credential, "privateKey")));
            return new CopiedPasskey(
                    bytes(credential, "credentialId"),
                    bytes(credential, "userHandle"),
                    credential.get("signCount").getAsLong(),
                    key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(JsonObject credential, String name) {
        return Base64.getDecoder().decode(credential.get(name).getAsString());
    }

    CopiedPasskey underHandle(byte[] other) {
        return new CopiedPasskey(id, other, count, key);
    }

    /** The browser's answer to a challenge, made at this address, after this many uses. */
    String answer(String challenge, String origin, long uses) {
        byte[] client = clientData("webauthn.get", challenge, origin);
        byte[] device = ByteBuffer.allocate(37)
                .put(Sha256.of("localhost"))
                .put(PRESENT_AND_VERIFIED)
                .putInt((int) uses)
                .array();
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},"response":{
                "clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}""".formatted(text(id), text(client), text(device), text(signed(device, client)), text(userHandle));
    }

    private byte[] signed(byte[] device, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(device);
            signature.update(Sha256.of(client));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] clientData(String type, String challenge, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
