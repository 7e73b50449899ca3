package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SecretToken;
import vn.chophien.account.SessionService;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.NotFound;
import vn.chophien.twostep.TwoStepRepository.AppKey;

/** The writes of the services of this package, which check passwords and therefore are no transactions themselves. */
@ApplicationScoped
@Transactional
class TwoStepWriteService {

    static final Duration HALF_LIFE = Duration.ofMinutes(15);

    @Inject
    TwoStepRepository steps;

    @Inject
    SessionService sessions;

    @Inject
    AuditLog audit;

    @Inject
    TwoStepLetters letters;

    @Inject
    Clock clock;

    String beginHalf(long accountId, String device) {
        Instant now = clock.instant();
        String token = SecretToken.fresh();
        steps.forgetPending(accountId); // whoever saw a key before must not share the one that is set up now
        steps.addHalf(SecretToken.hash(token), accountId, device, now.plus(HALF_LIFE), now);
        return token;
    }

    void beginApp(long accountId) {
        steps.begin(accountId, Totp.freshSecret());
    }

    /** Takes a code of the app, or one from paper. Each opens once, whoever asks at the same time. */
    boolean takeCode(Actor actor, String typed) {
        long account = actor.accountId();
        Instant now = clock.instant();
        String plain = typed.replaceAll("\\s", "");
        if (plain.matches("\\d{" + Totp.DIGITS + "}")) {
            Optional<AppKey> app = steps.app(account).filter(key -> key.confirmedAt() != null);
            OptionalLong step = app.map(key -> Totp.step(key.secret(), plain, now, key.lastStep()))
                    .orElse(OptionalLong.empty());
            return step.isPresent() && steps.use(account, step.getAsLong());
        }
        boolean used = steps.useCode(account, RecoveryCode.hash(plain), now);
        if (used) {
            int left = steps.codesLeft(account);
            audit.recordOwn(actor, "two-step.recovery", "Còn " + left + " mã dự phòng");
            letters.codeUsed(account, left);
        }
        return used;
    }

    boolean takeCodeOfHalf(String half, HalfSignIn who, String typed) {
        boolean right = takeCode(who.actor(), typed);
        if (right) {
            steps.codeGiven(SecretToken.hash(half));
        }
        return right;
    }

    /** Puts the app in force; the recovery codes, or nothing when the code was wrong. */
    Optional<List<String>> confirmApp(Actor actor, String typed) {
        Instant now = clock.instant();
        Optional<AppKey> pending = steps.app(actor.accountId()).filter(key -> key.confirmedAt() == null);
        OptionalLong step = pending.map(
                        key -> Totp.step(key.secret(), typed.replaceAll("\\s", ""), now, key.lastStep()))
                .orElse(OptionalLong.empty());
        if (step.isEmpty() || !steps.confirm(actor.accountId(), step.getAsLong(), now)) {
            return Optional.empty();
        }
        audit.recordOwn(actor, "two-step.on", null);
        letters.tell(actor.accountId(), TwoStepTemplates.SWITCHED_ON);
        return Optional.of(freshCodes(actor.accountId()));
    }

    List<String> renewCodes(Actor actor) {
        audit.recordOwn(actor, "two-step.codes", null);
        letters.tell(actor.accountId(), TwoStepTemplates.CODES_RENEWED);
        return freshCodes(actor.accountId());
    }

    private List<String> freshCodes(long accountId) {
        List<String> codes = RecoveryCode.fresh();
        steps.replaceCodes(accountId, codes);
        return codes;
    }

    /** @param everywhereOut because an account that must have an app has to set one up before it gets any further */
    void turnOff(long accountId, boolean everywhereOut) {
        steps.remove(accountId);
        steps.removeHalvesOf(accountId);
        if (everywhereOut) {
            sessions.endAll(accountId);
        }
        letters.tell(accountId, TwoStepTemplates.REMOVED);
    }

    void turnOffOwn(Actor actor, boolean everywhereOut) {
        audit.recordOwn(actor, "two-step.off", null);
        turnOff(actor.accountId(), everywhereOut);
    }

    void passwordIsOwn(HalfSignIn who) {
        steps.removeTemporary(who.accountId());
        sessions.endAll(who.accountId());
        audit.recordOwn(who.actor(), "account.own-password", null);
    }

    /** @throws NotFound when it is over, or another request was first: one half opens one session */
    String open(String half, HalfSignIn who) {
        if (!steps.removeHalf(SecretToken.hash(half))) {
            throw new NotFound("sign-in", "half done");
        }
        if (who.role() == Role.STAFF) {
            audit.recordOwn(who.actor(), "account.sign-in", who.device());
        }
        return sessions.open(who.accountId(), who.device());
    }

    void makeTemporary(long accountId, Instant validUntil) {
        steps.setTemporary(accountId, validUntil);
        steps.removeHalvesOf(accountId);
        sessions.endAll(accountId);
    }
}
