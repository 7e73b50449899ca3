package vn.chophien.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as it is kept.
 *
 * @param userHandle under which devices know its account
 * @param active whether that account may be signed in to
 */
record Passkey(
        long id,
        long accountId,
        Credential credential,
        byte[] userHandle,
        boolean active,
        String name,
        Instant madeAt,
        @Nullable Instant lastUsedAt) {

    /**
     * What a device makes and the market keeps of it.
     *
     * @param publicKey as a COSE_Key (RFC 9052)
     * @param signCount how often the device says it was used; 0 for ever with those that do not count
     * @param portable whether its maker may copy it to the owner's other devices
     * @param transports how browsers reach the device, as they name it, with commas between
     */
    record Credential(byte[] id, byte[] publicKey, long signCount, boolean portable, String transports) {}

    PasskeyView view() {
        return new PasskeyView(id, name, credential.portable(), madeAt, lastUsedAt);
    }
}
