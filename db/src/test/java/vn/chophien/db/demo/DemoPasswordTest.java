package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

class DemoPasswordTest {
    @Test
    void theStoredHashIsThatOfTheDemoPassword() throws GeneralSecurityException {
        String[] parts = AccountLoader.PASSWORD_HASH.split(":", -1);
        byte[] salt = Base64.getDecoder().decode(parts[2]);

        byte[] hash = SecretKeyFactory.getInstance(parts[0])
                .generateSecret(
                        new PBEKeySpec(AccountLoader.PASSWORD.toCharArray(), salt, Integer.parseInt(parts[1]), 32 * 8))
                .getEncoded();

        assertThat(salt).hasSize(32);
        assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo(parts[3]);
    }
}
