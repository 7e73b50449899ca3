package vn.chophien.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.AccountService;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Sha256;
import vn.chophien.shared.Times;
import vn.chophien.template.TemplateBoardService;

/** What is written of passkeys, each change a transaction. */
@ApplicationScoped
@Transactional
class PasskeyKeepingService {

    private static final int HANDLE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PasskeyRepository passkeys;

    @Inject
    AccountService accounts;

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    Clock clock;

    /** The random name of an account on its owner's devices; it says nothing about them. */
    byte[] handleOf(long accountId) {
        return passkeys.handle(accountId).orElseGet(() -> {
            byte[] fresh = new byte[HANDLE_BYTES];
            RANDOM.nextBytes(fresh);
            passkeys.addHandle(accountId, fresh);
            return passkeys.handle(accountId).orElseThrow();
        });
    }

    void keep(long accountId, Passkey.Credential made, String name) {
        passkeys.lock(accountId);
        if (passkeys.of(accountId).size() >= PasskeyService.MOST) {
            throw new PasskeyRefused(PasskeyRefused.Reason.TOO_MANY);
        }
        if (passkeys.find(made.id()).isPresent()) {
            throw new PasskeyRefused(PasskeyRefused.Reason.KNOWN);
        }
        Instant now = clock.instant();
        passkeys.add(accountId, made, name, now);
        tell(accountId, made, name, now);
    }

    /** Whoever has somebody's phone in hand for a minute could add a key of their own: the owner reads of it. */
    private void tell(long accountId, Passkey.Credential made, String name, Instant now) {
        Optional<String> mail = accounts.mailOf(accountId);
        if (mail.isPresent() && outbox.canSend(Channel.EMAIL)) {
            String key = "passkey-" + accountId + "-" + Sha256.hex(made.id()).substring(0, 24);
            outbox.write(List.of(Message.mail(
                    key,
                    "sign-in",
                    mail.get(),
                    templates
                            .fill(PasskeyTemplates.ADDED)
                            .letter(
                                    List.of(new Letter.Fact("Khóa", name), new Letter.Fact("Lúc", Times.moment(now))),
                                    new Letter.Link("Xem các khóa truy cập", baseUrl + "/tai-khoan/bao-mat")))));
        }
    }

    boolean used(Passkey passkey, long signCount) {
        return passkeys.used(passkey.id(), signCount, clock.instant());
    }

    void rename(long accountId, long passkeyId, String name) {
        if (!passkeys.rename(accountId, passkeyId, name)) {
            throw new NotFound("passkey", passkeyId);
        }
    }

    void remove(long accountId, long passkeyId) {
        if (!passkeys.remove(accountId, passkeyId)) {
            throw new NotFound("passkey", passkeyId);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forgetAll(long accountId) {
        passkeys.forgetAll(accountId);
    }
}
