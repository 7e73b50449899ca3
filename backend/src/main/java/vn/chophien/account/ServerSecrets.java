package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;

/** Keys that every node must share and nobody needs to choose: made at first use, kept in the database. */
@ApplicationScoped
@Transactional
public class ServerSecrets {

    private static final int BYTES = 32;

    @Inject
    ServerSecretRepository secrets;

    public byte[] named(String name) {
        return secrets.find(name).orElseGet(() -> {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            secrets.addIfAbsent(name, fresh);
            return secrets.find(name).orElseThrow();
        });
    }
}
