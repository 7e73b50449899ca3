package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chophien.shared.InvalidInput;

/** Accounts of people who were asked in to work for a seller, and sign in by a name and a password of their own. */
@ApplicationScoped
public class NewAccountService {

    private static final int LONGEST_NAME = 120;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    /** Outside any transaction, for the reason that {@link SignIn} gives: hashing takes its time. */
    public NewAccount prepare(String name, String signInName, String password) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "name", "Hãy ghi họ và tên.", LONGEST_NAME);
        wrong.require(
                signInName.matches("[a-z0-9][a-z0-9._-]{2,39}"),
                "signInName",
                "Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch.");
        String weakness = PasswordRules.weakness(password, name);
        if (weakness != null) {
            wrong.require(false, "mat-khau-moi", weakness);
        }
        wrong.throwIfAny();
        return new NewAccount(name, signInName, hashing.hash(password));
    }

    /** Part of the caller's transaction: without what it was made for, there is no account. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(NewAccount account) {
        return accounts.add(account, clock.instant())
                .orElseThrow(() -> InvalidInput.of("signInName", "Tên đăng nhập này đã có người dùng."));
    }
}
