package vn.chophien.lot.scan;

import java.util.Arrays;
import vn.chophien.shared.KeyedHash;

/**
 * Tells readers of one day apart without knowing them: a hash of address and program under the salt of the day. Once the
 * salt is deleted nobody can find the address again by trying all there are.
 */
record ClientHash(byte[] salt) {

    private static final int BYTES = 16;

    byte[] of(Scan scan) {
        return Arrays.copyOf(KeyedHash.sha256(salt, scan.address() + "\n" + scan.agent()), BYTES);
    }
}
