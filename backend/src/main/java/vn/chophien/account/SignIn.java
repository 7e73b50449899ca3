package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import vn.chophien.account.AccountRepository.Credentials;
import vn.chophien.shared.Folding;
import vn.chophien.shared.RuleViolation;

/**
 * Checks who somebody is by name and password.
 *
 * <p>Tries are counted three ways: at one name from one address, from one address, and at one name from everywhere. The
 * last is wide, so that a stranger who guesses at a name cannot keep its owner out, and forgets a try that was right, so
 * that an account which many share or which works through many devices cannot keep itself out.
 *
 * <p>Not one transaction: a password check takes a tenth of a second of pure computing, and holds no connection.
 */
@ApplicationScoped
public class SignIn {

    static final int TRIES_AT_NAME_HERE = 5;
    static final int TRIES_FROM_ADDRESS = 30;
    static final int TRIES_AT_NAME = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    RateLimit limit;

    /**
     * @return the account; what is still asked before it gets a session is not decided here
     * @throws TooManyTries when this was tried too often
     * @throws RuleViolation when name or password is wrong; it never says which
     */
    public long prove(String name, String password, String remoteAddress) {
        limit.take("sign-in:from:" + remoteAddress, TRIES_FROM_ADDRESS, WINDOW);
        Optional<Credentials> known = accounts.credentials(name);
        // By account where there is one: one name can be typed in many ways that the database takes for the same.
        String who = known.map(found -> "#" + found.accountId()).orElseGet(() -> Folding.fold(name));
        String atName = "sign-in:at:" + who;
        limit.take(atName + ":from:" + remoteAddress, TRIES_AT_NAME_HERE, WINDOW);
        limit.take(atName, TRIES_AT_NAME, WINDOW);
        if (known.isEmpty()) {
            hashing.spend(password);
            throw wrong();
        }
        if (!hashing.matches(password, known.get().passwordHash())) {
            throw wrong();
        }
        limit.giveBack(atName, WINDOW);
        return known.get().accountId();
    }

    private static RuleViolation wrong() {
        return new RuleViolation("account.wrong-sign-in", "Tên đăng nhập hoặc mật khẩu không đúng.");
    }
}
