package vn.chophien.lot.label;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;
import vn.chophien.shared.KeyedHash;
import vn.chophien.trace.key.ScratchCode;
import vn.chophien.trace.key.UnitSerial;

/**
 * Codes under scratch layers. A code is written down nowhere: it follows from the serial under one key, so that a job
 * can be drawn again, and is checked by its hash under another.
 */
final class ScratchCodes {

    /** Shows where a code stands, and is none: it was never drawn. */
    static final ScratchCode TRIAL = new ScratchCode("00000000");

    private final byte[] drawing;
    private final byte[] checking;

    ScratchCodes(byte[] drawing, byte[] checking) {
        this.drawing = drawing.clone();
        this.checking = checking.clone();
    }

    static ScratchCodes under(ServerSecrets secrets) {
        return new ScratchCodes(secrets.named("unit-scratch-drawing"), secrets.named("unit-scratch-checking"));
    }

    ScratchCode of(UnitSerial serial) {
        return ScratchCode.of(hash(drawing, serial.value()));
    }

    byte[] mac(UnitSerial serial, ScratchCode code) {
        return hash(checking, serial + " " + code);
    }

    boolean matches(byte @Nullable [] stored, UnitSerial serial, ScratchCode typed) {
        return stored != null && MessageDigest.isEqual(stored, mac(serial, typed));
    }

    private static byte[] hash(byte[] key, String text) {
        return KeyedHash.sha256(key, text);
    }
}
