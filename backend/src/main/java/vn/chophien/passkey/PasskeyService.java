package vn.chophien.passkey;

import com.webauthn4j.data.RegistrationData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.PasswordService;
import vn.chophien.account.RateLimit;
import vn.chophien.passkey.PasskeyRefused.Reason;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;

/**
 * A buyer's own passkeys. Adding and removing one asks for the account's password where it has one, as changing the
 * password does. Not one transaction: checking a password and a signature is pure computing, and a challenge is used up
 * whatever comes of the answer to it.
 */
@ApplicationScoped
public class PasskeyService {

    public static final int MOST = 10;
    public static final int LONGEST_NAME = 60;
    private static final int BEGUN = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    PasskeySite site;

    @Inject
    PasskeyRepository passkeys;

    @Inject
    PasskeyKeepingService keeping;

    @Inject
    PasskeyChallengeService challenges;

    @Inject
    PasswordService passwords;

    @Inject
    RateLimit limit;

    @Inject
    SettingBoardService settings;

    /** The address at which passkeys are made and used; empty when this market has none that browsers offer them at. */
    public Optional<String> origin() {
        return site.party().map(RelyingParty::origin);
    }

    /** In the order in which they were made. */
    public List<PasskeyView> own(Actor buyer) {
        buyer.requireBuyer();
        return passkeys.of(buyer.accountId()).stream().map(Passkey::view).toList();
    }

    public PasskeyView find(long passkeyId, Actor buyer) {
        return own(buyer).stream()
                .filter(passkey -> passkey.id() == passkeyId)
                .findFirst()
                .orElseThrow(() -> new NotFound("passkey", passkeyId));
    }

    /**
     * Begins to add one.
     *
     * @param password the account's; nothing where it has none
     * @param label what the owner tells the account by on their device
     * @param holder what only this session's browser knows
     * @return what the browser is to be asked, as JSON
     */
    public String begin(String password, String label, String holder, Actor buyer) {
        buyer.requireBuyer();
        RelyingParty party = site.required();
        limit.take("passkey:add:" + buyer.accountId(), BEGUN, WINDOW);
        passwords.confirm(password, buyer);
        List<Passkey> known = passkeys.of(buyer.accountId());
        if (known.size() >= MOST) {
            throw new PasskeyRefused(Reason.TOO_MANY);
        }
        byte[] handle = keeping.handleOf(buyer.accountId());
        return PasskeyOptions.toAdd(
                challenges.fresh(PasskeyPurpose.ADD, holder),
                party,
                settings.now().name(),
                handle,
                label,
                known);
    }

    /**
     * Adds the one that the browser made.
     *
     * @param json the browser's answer
     * @param device the words for the browser, which name it until its owner does
     */
    public void finish(String json, String device, String holder, Actor buyer) {
        buyer.requireBuyer();
        RelyingParty party = site.required();
        RegistrationData made = WebAuthn.readMade(json);
        if (!challenges.take(WebAuthn.challenge(made.getCollectedClientData()), PasskeyPurpose.ADD, holder)) {
            throw new PasskeyRefused(Reason.OVER);
        }
        keeping.keep(buyer.accountId(), WebAuthn.verify(made, party), device);
    }

    public void rename(long passkeyId, String name, Actor buyer) {
        buyer.requireBuyer();
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(name, "ten", "Hãy đặt một tên để bạn nhận ra khóa.", LONGEST_NAME);
        wrong.throwIfAny();
        keeping.rename(buyer.accountId(), passkeyId, name);
    }

    public void remove(long passkeyId, String password, Actor buyer) {
        find(passkeyId, buyer);
        passwords.confirm(password, buyer);
        keeping.remove(buyer.accountId(), passkeyId);
    }

    /** Part of the caller's transaction, which forgets the whole account. */
    public void forgetAll(long accountId) {
        keeping.forgetAll(accountId);
    }
}
