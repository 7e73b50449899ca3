package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.PasswordService;
import vn.chophien.account.Permission;
import vn.chophien.account.RateLimit;
import vn.chophien.account.Role;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.twostep.TwoStepRepository.AppKey;

/**
 * The second step of whoever is signed in: sellers may have one, staff must. Each change asks for the password, so that a
 * session that somebody left open takes nothing away.
 */
@ApplicationScoped
public class TwoStepService {

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

    public TwoStepState state(long accountId, Role role) {
        return new TwoStepState(
                steps.app(accountId).map(AppKey::confirmedAt).orElse(null),
                steps.codesLeft(accountId),
                rule.binds(role, steps.isSample(accountId)));
    }

    /** Begins to set up an app; nothing is in force before its first code. */
    public Enrolment begin(String password, Actor actor) {
        requireOffered(actor);
        if (isOn(actor)) {
            throw new RuleViolation("two-step.on", "Tài khoản này đã bật xác thực hai bước.");
        }
        passwords.confirm(password, actor);
        writes.beginApp(actor.accountId());
        return pending(actor);
    }

    /** The app that is being set up, for its page when a code was wrong. */
    public Enrolment pending(Actor actor) {
        byte[] secret = steps.app(actor.accountId())
                .filter(key -> key.confirmedAt() == null)
                .orElseThrow(TwoStepService::notBegun)
                .secret();
        return new Enrolment(
                Base32.text(secret), Totp.uri(secret, settings.now().name(), actor.name()));
    }

    /** @return the recovery codes, which are shown once */
    public List<String> confirm(String code, Actor actor) {
        pending(actor);
        SignInStepService.count(limit, actor.accountId());
        return writes.confirmApp(actor, code).orElseThrow(SignInStepService::wrong);
    }

    public List<String> renewCodes(String password, Actor actor) {
        requireOn(actor);
        passwords.confirm(password, actor);
        return writes.renewCodes(actor);
    }

    /** Also on the way to another phone: who must have an app is led to set up the next one. */
    public void turnOff(String password, Actor actor) {
        requireOn(actor);
        passwords.confirm(password, actor);
        writes.turnOffOwn(actor, rule.binds(actor.role(), steps.isSample(actor.accountId())));
    }

    /** For staff who lost phone and paper. Their next sign-in sets up another app. */
    public void reset(long accountId, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        writes.turnOff(accountId, true);
    }

    /** The password was just given by somebody else: it opens nothing but the page where another is chosen. */
    public void makeTemporary(long accountId, Duration good, Actor administrator) {
        administrator.require(Permission.STAFF_ACCOUNTS);
        writes.makeTemporary(accountId, clock.instant().plus(good));
    }

    private boolean isOn(Actor actor) {
        return steps.app(actor.accountId())
                .filter(key -> key.confirmedAt() != null)
                .isPresent();
    }

    private void requireOn(Actor actor) {
        requireOffered(actor);
        if (!isOn(actor)) {
            throw new RuleViolation("two-step.off", "Tài khoản này chưa bật xác thực hai bước.");
        }
    }

    private static void requireOffered(Actor actor) {
        if (actor.role() == Role.BUYER) {
            throw new NotFound("second step of a buyer", actor.accountId());
        }
    }

    private static RuleViolation notBegun() {
        return new RuleViolation("two-step.not-begun", "Hãy bấm “Bật xác thực hai bước” trước.");
    }
}
