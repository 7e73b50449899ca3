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

    private Credentials credentials(Actor actor) {
        return accounts.credentials(actor.accountId()).orElseThrow(() -> new NotFound("account", actor.accountId()));
    }
}
