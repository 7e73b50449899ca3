package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.AccountService;
import vn.chophien.account.SecretToken;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;
import vn.chophien.template.TemplateBoardService;

/** Tells an account's owner when it was signed in to from a browser that it did not know. */
@ApplicationScoped
@Transactional
public class SignInNewsService {

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

    /**
     * @param device the random name that the browser keeps
     * @param words what people call it
     */
    public void signedIn(long accountId, String device, String words) {
        Optional<String> mail = accounts.mailOf(accountId);
        boolean isNew = accounts.isNewDevice(accountId, device);
        if (isNew && mail.isPresent() && outbox.canSend(Channel.EMAIL)) {
            Instant now = clock.instant();
            String key = "new-device-" + accountId + "-"
                    + SecretToken.hashHex(device).substring(0, 24);
            outbox.write(List.of(Message.mail(
                    key,
                    "sign-in",
                    mail.get(),
                    templates
                            .fill(BuyerTemplates.NEW_DEVICE)
                            .letter(
                                    List.of(
                                            new Letter.Fact("Thiết bị", words),
                                            new Letter.Fact("Lúc", Times.moment(now))),
                                    new Letter.Link("Xem các nơi đang đăng nhập", baseUrl + "/tai-khoan/bao-mat")))));
        }
    }
}
