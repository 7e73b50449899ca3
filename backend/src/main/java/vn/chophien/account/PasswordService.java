package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.chophien.account.AccountRepository.Credentials;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * The password of whoever is signed in. Not one transaction, for the reason that {@link SignIn} gives: hashing takes its
 * time.
 */
@ApplicationScoped
public class PasswordService {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    PasswordWriteService keeping;

    @Inject
    RateLimit limit;

    public boolean hasPassword(long accountId) {
        return accounts.credentials(accountId)
                .filter(known -> !known.passwordHash().isEmpty())
                .isPresent();
    }

    /**
     * Sets it, after the old one was given where there is one. A session that somebody left open changes nothing.
     *
     * @param current empty when there is none yet
     */
    public void set(String current, String fresh, Actor actor) {
        limit.take("password:of:" + actor.accountId(), TRIES, WINDOW);
        Credentials known = credentials(actor);
        if (!known.passwordHash().isEmpty() && !hashing.matches(current, known.passwordHash())) {
            throw InvalidInput.of("mat-khau-cu", "Mật khẩu đang dùng không đúng.");
        }
        String weakness = PasswordRules.weakness(fresh, actor.name());
        if (weakness != null) {
            throw InvalidInput.of("mat-khau-moi", weakness);
        }
        keeping.keep(actor.accountId(), hashing.hash(fresh));
    }

    /**
     * For deeds that whoever finds a session open must not do. Asks for nothing where the account has no password.
     *
     * @throws RuleViolation when it is not the account's
     */
    public void confirm(String current, Actor actor) {
        Credentials known = credentials(actor);
        if (known.passwordHash().isEmpty()) {
            return;
        }
        limit.take("password:of:" + actor.accountId(), TRIES, WINDOW);
        if (!hashing.matches(current, known.passwordHash())) {
            throw new RuleViolation("account.wrong-password", "Mật khẩu đang dùng không đúng.");
        }
    }

    /**
     * Takes the place of a password that somebody else chose. The caller has just seen that one.
     *
     * @param name as shown; a password must be something else
     */
    public void replaceGiven(long accountId, String name, String fresh) {
        limit.take("password:of:" + accountId, TRIES, WINDOW);
        Credentials known = credentials(accountId);
        String weakness = PasswordRules.weakness(fresh, name);
        if (weakness == null && hashing.matches(fresh, known.passwordHash())) {
            weakness = "Đây là mật khẩu tạm. Hãy chọn mật khẩu của riêng bạn.";
        }
        if (weakness != null) {
            throw InvalidInput.of("mat-khau-moi", weakness);
        }
        keeping.keep(accountId, hashing.hash(fresh));
    }

    /** Gives staff a password to begin with. They change it before they get any further. */
    public void give(long accountId, String password, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        keeping.keep(accountId, hashing.hash(password));
    }

    private Credentials credentials(Actor actor) {
        return credentials(actor.accountId());
    }

    private Credentials credentials(long accountId) {
        return accounts.credentials(accountId).orElseThrow(() -> new NotFound("account", accountId));
    }
}
