package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.chophien.account.PasswordService;
import vn.chophien.account.RateLimit;
import vn.chophien.account.SecretToken;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * From a right password to a session, step by step. Everybody passes here who signs in by a password; whoever nothing
 * more is asked of gets the session at once. A half sign-in that is unknown or over is {@link NotFound}.
 */
@ApplicationScoped
public class SignInStepService {

    private static final System.Logger LOG = System.getLogger(SignInStepService.class.getName());

    static final int TRIES = 8;
    static final int TRIES_A_DAY = 60;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    @Inject
    TwoStepRepository steps;

    @Inject
    TwoStepWriteService writes;

    @Inject
    TwoStepRule rule;

    @Inject
    PasswordService passwords;

    @Inject
    RateLimit limit;

    @Inject
    SettingBoardService settings;

    @Inject
    Clock clock;

    /**
     * @param accountId whose password was just right
     * @param device the words for the browser that this comes from
     */
    public Admitted begin(long accountId, String device) {
        String half = writes.beginHalf(accountId, device);
        Instant until = required(half).temporaryUntil();
        if (until != null && until.isBefore(clock.instant())) {
            throw new RuleViolation(
                    "account.temporary-over", "Mật khẩu tạm này đã hết hạn. Hãy nhờ quản trị cấp mật khẩu mới.");
        }
        return further(half);
    }

    /** What is asked next. */
    public SignInStep next(String half) {
        return next(required(half));
    }

    public Admitted giveCode(String half, String typed) {
        HalfSignIn who = required(half);
        count(limit, who.accountId());
        if (!writes.takeCodeOfHalf(half, who, typed)) {
            LOG.log(Level.WARNING, "A wrong second step at account {0,number,#}", who.accountId());
            throw wrong();
        }
        return further(half);
    }

    public Admitted setPassword(String half, String fresh) {
        HalfSignIn who = required(half);
        if (next(who) != SignInStep.PASSWORD) {
            return further(half); // the same press again
        }
        passwords.replaceGiven(who.accountId(), who.name(), fresh);
        writes.passwordIsOwn(who);
        return further(half);
    }

    /** The app that has to be set up; the same as long as the sign-in lasts. */
    public Enrolment enrolment(String half) {
        HalfSignIn who = required(half);
        if (next(who) != SignInStep.ENROL) {
            throw new NotFound("enrolment of", who.accountId());
        }
        if (steps.app(who.accountId()).isEmpty()) {
            writes.beginApp(who.accountId());
        }
        byte[] secret = steps.app(who.accountId()).orElseThrow().secret();
        return new Enrolment(
                Base32.text(secret), Totp.uri(secret, settings.now().name(), who.signInName()));
    }

    /** Ends the last step. */
    public Enrolled enrol(String half, String typed) {
        HalfSignIn who = required(half);
        if (next(who) != SignInStep.ENROL) {
            throw new NotFound("enrolment of", who.accountId());
        }
        count(limit, who.accountId());
        List<String> codes = writes.confirmApp(who.actor(), typed).orElseThrow(SignInStepService::wrong);
        return new Enrolled(writes.open(half, who), codes);
    }

    private Admitted further(String half) {
        HalfSignIn who = required(half);
        return next(who) == SignInStep.NOTHING ? new Admitted(true, writes.open(half, who)) : new Admitted(false, half);
    }

    private SignInStep next(HalfSignIn who) {
        return SignInStep.next(who.hasApp(), who.codeGiven(), who.isTemporary(), rule.binds(who.role(), who.sample()));
    }

    private HalfSignIn required(String half) {
        return steps.half(SecretToken.hash(half), clock.instant())
                .orElseThrow(() -> new NotFound("sign-in", "half done"));
    }

    /** Guessing is hopeless at this pace: 60 tries a day at three codes in a million. */
    static void count(RateLimit limit, long accountId) {
        limit.take("second-step:of:" + accountId, TRIES, WINDOW);
        limit.take("second-step:day:" + accountId, TRIES_A_DAY, Duration.ofDays(1));
    }

    static InvalidInput wrong() {
        return InvalidInput.of("ma", "Mã không đúng hoặc đã dùng rồi. Hãy đợi mã mới hiện ra rồi nhập lại.");
    }

    /**
     * @param token of the new session
     * @param codes for paper; shown once
     */
    public record Enrolled(String token, List<String> codes) {}
}
