package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The one write of {@link PasswordService}, which is no transaction itself. */
@ApplicationScoped
@Transactional
class PasswordWriteService {

    @Inject
    AccountRepository accounts;

    void keep(long accountId, String hash) {
        accounts.setPassword(accountId, hash);
    }
}
