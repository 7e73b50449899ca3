package vn.chophien.passkey;

import com.webauthn4j.data.AuthenticationData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.time.Duration;
import vn.chophien.account.AccountService;
import vn.chophien.account.RateLimit;
import vn.chophien.account.SessionService;
import vn.chophien.passkey.PasskeyRefused.Reason;

/**
 * Signs buyers in by a passkey that their device chooses: nobody types who they are. Not one transaction, for the reasons
 * that {@link PasskeyService} gives.
 */
@ApplicationScoped
public class PasskeySignInService {

    private static final System.Logger LOG = System.getLogger(PasskeySignInService.class.getName());

    /** Every visit to the sign-in page may begin one, and many phones share an address. */
    static final int BEGUN_FROM_ONE = 600;

    static final int TRIES_FROM_ONE = 60;
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
    SessionService sessions;

    @Inject
    RateLimit limit;

    /**
     * @param holder what only this browser knows
     * @return what the browser is to be asked, as JSON
     */
    public String begin(String holder, String remoteAddress) {
        RelyingParty party = site.required();
        limit.take("passkey:begin:" + remoteAddress, BEGUN_FROM_ONE, WINDOW);
        return PasskeyOptions.toSignIn(challenges.fresh(PasskeyPurpose.SIGN_IN, holder), party);
    }

    /**
     * @param json the browser's answer
     * @param device the words for the browser that this comes from
     * @return the token of a new session
     */
    public String enter(String json, String holder, String remoteAddress, String device) {
        RelyingParty party = site.required();
        limit.take("passkey:try:" + remoteAddress, TRIES_FROM_ONE, WINDOW);
        AuthenticationData used = WebAuthn.readUsed(json);
        if (!challenges.take(WebAuthn.challenge(used.getCollectedClientData()), PasskeyPurpose.SIGN_IN, holder)) {
            throw new PasskeyRefused(Reason.OVER);
        }
        Passkey passkey = passkeys.find(used.getCredentialId())
                .filter(known -> MessageDigest.isEqual(known.userHandle(), used.getUserHandle()))
                .orElseThrow(() -> new PasskeyRefused(Reason.UNKNOWN));
        count(passkey, verified(used, party, passkey));
        if (!passkey.active()) {
            throw AccountService.locked();
        }
        return sessions.open(passkey.accountId(), device);
    }

    private long verified(AuthenticationData used, RelyingParty party, Passkey passkey) {
        try {
            return WebAuthn.verify(used, party, passkey.credential());
        } catch (PasskeyRefused refused) {
            note(passkey, refused);
            throw refused;
        }
    }

    private void count(Passkey passkey, long signCount) {
        if (!keeping.used(passkey, signCount)) {
            PasskeyRefused copied = new PasskeyRefused(Reason.COPIED);
            note(passkey, copied);
            throw copied;
        }
    }

    /** For whoever watches the log: a count that goes back means that a key was copied. */
    private static void note(Passkey passkey, PasskeyRefused refused) {
        LOG.log(Level.WARNING, "Passkey {0,number,#} was refused: {1}", passkey.id(), refused.code());
    }
}
