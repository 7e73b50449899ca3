package vn.chophien.system;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes of the demo's password that are quick to check, for the accounts that tests sign in as a thousand times, and
 * whose hash they copy: at full strength each costs a processor a third of a second. The other accounts of the demo keep
 * theirs ({@link SignInIT} uses one), and passwords that people choose are hashed by the market itself ({@link StaffIT}).
 */
final class DemoPasswords {

    private static final List<String> OFTEN_USED = List.of("sct", "sct2", "miendong");
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 1024;
    private static final int BYTES = 32;

    private DemoPasswords() {}

    static void quicken(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE account SET password_hash = ? WHERE sign_in_name = ?")) {
            for (String name : OFTEN_USED) {
                update.setString(1, hash(People.PASSWORD));
                update.setString(2, name);
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("The demo has no account " + name);
                }
            }
        }
    }

    /** As the market keeps it: algorithm, rounds, salt and hash. */
    private static String hash(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] hash = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BYTES * Byte.SIZE))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ALGORITHM + ":" + ROUNDS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
