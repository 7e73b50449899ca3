package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.AccountService;
import vn.chophien.account.Actor;
import vn.chophien.account.SecretToken;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.RuleViolation;

/** The steps of a way in by code, each a transaction of its own: a try counts even when nothing else comes of it. */
@ApplicationScoped
@Transactional
class SignInCodeService {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final Duration BETWEEN = Duration.ofSeconds(60);
    static final int MOST_TRIES = 5;

    @Inject
    SignInCodeRepository codes;

    @Inject
    AccountService accounts;

    @Inject
    SettingBoardService settings;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    Clock clock;

    void begin(String handle, Contact contact, @Nullable Long accountId, String code) {
        Instant now = clock.instant();
        codes.add(SecretToken.hash(handle), contact, accountId, SignInCode.hash(handle, code), now, now.plus(LIFE));
        send(handle, 1, contact, code, now);
    }

    void again(String handle, SignInCode earlier, String code) {
        Instant now = clock.instant();
        if (!codes.renew(earlier, SignInCode.hash(handle, code), now, now.plus(LIFE))) {
            throw new RuleViolation("account.code-sent-already", "Chợ vừa gửi mã mới. Bạn hãy xem tin nhắn mới nhất.");
        }
        send(handle, earlier.sent() + 1, earlier.contact(), code, now);
    }

    private void send(String handle, int count, Contact contact, String code, Instant now) {
        String key = "sign-in-" + SecretToken.hashHex(handle).substring(0, 32) + "-" + count;
        SignInLetters letters =
                new SignInLetters(settings.now().name(), URI.create(baseUrl).getHost());
        Message message = switch (contact.kind()) {
            case PHONE ->
                new Message(key, "sign-in", contact.channel(), contact.value(), "Mã đăng nhập", letters.sms(code));
            case EMAIL -> Message.mail(key, "sign-in", contact.value(), letters.mail(code));
        };
        outbox.writeUntil(now.plus(LIFE), message);
    }

    Optional<SignInCode> find(String handle) {
        return codes.find(SecretToken.hash(handle));
    }

    /** @return the way in, one try poorer; empty when it has none left, was used or is too old */
    Optional<SignInCode> takeTry(String handle) {
        byte[] hash = SecretToken.hash(handle);
        return codes.takeTry(hash, MOST_TRIES, clock.instant()) ? codes.find(hash) : Optional.empty();
    }

    /** Uses the code up and tells whose account it opens, made now if it is the first time. */
    long redeem(SignInCode code) {
        useUp(code);
        return accounts.ofProved(code.contact().kind(), code.contact().value());
    }

    /** Uses the code up and gives its contact to the account that asked for it. */
    void addContact(SignInCode code, Actor buyer) {
        useUp(code);
        accounts.setProved(
                buyer.accountId(), code.contact().kind(), code.contact().value());
    }

    private void useUp(SignInCode code) {
        if (!codes.use(code, clock.instant())) {
            throw new RuleViolation("account.code-used", "Mã này đã dùng rồi. Bạn hãy lấy mã mới.");
        }
    }
}
