package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.ContactKind;
import vn.chophien.account.RateLimit;
import vn.chophien.account.SecretToken;
import vn.chophien.account.SessionService;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;

/**
 * Signs buyers in by a code that is sent to their phone or their mail. Whether there is an account already makes no
 * difference to what anybody sees: the first right code makes it.
 *
 * <p>Codes are counted by who asks and by whom they go to, so that nobody's phone is flooded; tries are counted with the
 * code. Not one transaction: each step is its own, see {@link SignInCodeService}.
 */
@ApplicationScoped
public class BuyerSignInService {

    static final int CODES_TO_ONE = 6;
    static final int CODES_FROM_ONE = 30;
    static final int TRIES_FROM_ONE = 60;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    SignInCodeService codes;

    @Inject
    SessionService sessions;

    @Inject
    MessageOutbox outbox;

    @Inject
    RateLimit limit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.demo", defaultValue = "false")
    boolean demo;

    /** Sends a code to sign in with. */
    public CodeSent ask(String typed, String remoteAddress) {
        return begin(contact(typed), null, remoteAddress);
    }

    /** Sends a code that proves another contact of somebody who is signed in. */
    public CodeSent askToAdd(String typed, String remoteAddress, Actor buyer) {
        buyer.requireBuyer();
        return begin(contact(typed), buyer.accountId(), remoteAddress);
    }

    private static Contact contact(String typed) {
        return Contact.parse(typed)
                .orElseThrow(() -> InvalidInput.of(
                        "lien-he",
                        typed.isBlank()
                                ? "Hãy nhập số điện thoại hoặc thư điện tử của bạn."
                                : "Chưa đúng. Ví dụ: 0912 345 678 hoặc ten@example.vn."));
    }

    private CodeSent begin(Contact contact, @Nullable Long accountId, String remoteAddress) {
        requireSendable(contact);
        count(contact, remoteAddress);
        String handle = SecretToken.fresh();
        String code = SignInCode.fresh();
        codes.begin(handle, contact, accountId, code);
        return new CodeSent(handle, isShown(contact) ? code : null);
    }

    /** The way in as its page shows it; an unknown one, or one that is over, is not found. */
    public SignInChallenge challenge(String handle) {
        SignInCode code = open(handle);
        Duration rest = Duration.between(clock.instant(), code.sentAt().plus(SignInCodeService.BETWEEN));
        return new SignInChallenge(
                handle,
                code.contact().masked(),
                code.contact().kind() == ContactKind.PHONE,
                rest.isNegative() ? Duration.ZERO : rest,
                code.accountId() != null);
    }

    /** Sends another code on the same way in; the one before it opens nothing from then on. */
    public CodeSent again(String handle, String remoteAddress) {
        SignInCode code = open(handle);
        long seconds = challenge(handle).again().toSeconds();
        if (seconds > 0) {
            throw new RuleViolation(
                    "account.code-too-soon", "Mã vừa được gửi. Bạn gửi lại được sau " + seconds + " giây.");
        }
        count(code.contact(), remoteAddress);
        String fresh = SignInCode.fresh();
        codes.again(handle, code, fresh);
        return new CodeSent(handle, isShown(code.contact()) ? fresh : null);
    }

    /**
     * @return the token of a new session
     * @throws RuleViolation when the code is wrong, too old, used, or was tried too often
     */
    public String enter(String handle, String typed, String remoteAddress, String device) {
        return sessions.open(codes.redeem(right(handle, typed, remoteAddress, null)), device);
    }

    /** Takes the contact that the code proves into the account. */
    public void add(String handle, String typed, String remoteAddress, Actor buyer) {
        buyer.requireBuyer();
        codes.addContact(right(handle, typed, remoteAddress, buyer.accountId()), buyer);
    }

    private SignInCode right(String handle, String typed, String remoteAddress, @Nullable Long accountId) {
        String digits = typed.replaceAll("\\D", "");
        if (digits.length() != 6) {
            throw InvalidInput.of("ma", "Mã có 6 chữ số. Bạn hãy nhập lại.");
        }
        limit.take("code:try:" + remoteAddress, TRIES_FROM_ONE, WINDOW);
        requireFor(open(handle), accountId);
        SignInCode code = codes.takeTry(handle).orElseThrow(BuyerSignInService::over);
        if (!code.isOpenedBy(handle, digits)) {
            int left = SignInCodeService.MOST_TRIES - code.tries();
            throw left > 0
                    ? new RuleViolation("account.wrong-code", "Mã không đúng. Bạn còn " + left + " lần thử.")
                    : over();
        }
        return code;
    }

    private static void requireFor(SignInCode code, @Nullable Long accountId) {
        Long wanted = code.accountId();
        if (wanted == null ? accountId != null : !wanted.equals(accountId)) {
            throw new NotFound("way in", "of another account");
        }
    }

    private static RuleViolation over() {
        return new RuleViolation(
                "account.code-over", "Mã này không dùng được nữa. Hãy bấm “Gửi lại mã” để lấy mã mới.");
    }

    /** An hour after the last code nothing of a way in is left to show. */
    private SignInCode open(String handle) {
        return codes.find(handle)
                .filter(code -> !code.used()
                        && clock.instant().isBefore(code.expiresAt().plus(WINDOW)))
                .orElseThrow(() -> new NotFound("way in", "under this handle"));
    }

    private void count(Contact contact, String remoteAddress) {
        limit.take("code:from:" + remoteAddress, CODES_FROM_ONE, WINDOW);
        limit.take("code:to:" + contact.value(), CODES_TO_ONE, WINDOW);
    }

    private void requireSendable(Contact contact) {
        if (!outbox.canSend(contact.channel()) && !demo) {
            throw new RuleViolation(
                    "account.cannot-send",
                    contact.kind() == ContactKind.PHONE
                            ? "Chợ chưa gửi được tin nhắn. Bạn hãy dùng thư điện tử, hoặc mua hàng không cần tài khoản."
                            : "Chợ chưa gửi được thư. Bạn hãy dùng số điện thoại, hoặc mua hàng không cần tài khoản.");
        }
    }

    private boolean isShown(Contact contact) {
        return demo && !outbox.canSend(contact.channel());
    }

    /** What somebody typed as their name, as it is kept; as it is when it is neither a number nor an address. */
    public static String signInName(String typed) {
        Optional<Contact> contact = Contact.parse(typed);
        return contact.map(Contact::value).orElse(typed);
    }
}
