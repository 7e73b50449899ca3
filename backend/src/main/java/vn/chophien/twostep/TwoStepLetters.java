package vn.chophien.twostep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.AccountService;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Times;
import vn.chophien.template.FilledTemplate;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.TemplateBoardService;

/** Tells the owner of an account what happened to their second step, where they left an address. */
@ApplicationScoped
class TwoStepLetters {

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

    void codeUsed(long accountId, int left) {
        tell(accountId, templates.fill(TwoStepTemplates.CODE_USED).with(TwoStepTemplates.LEFT, left));
    }

    void tell(long accountId, MessageTemplate what) {
        tell(accountId, templates.fill(what));
    }

    private void tell(long accountId, FilledTemplate said) {
        Instant now = clock.instant();
        accounts.mailOf(accountId)
                .filter(mail -> outbox.canSend(Channel.EMAIL))
                .ifPresent(mail -> outbox.write(List.of(Message.mail(
                        "two-step-" + accountId + "-" + now.toEpochMilli(), "two-step", mail, letter(said, now)))));
    }

    private Letter letter(FilledTemplate said, Instant now) {
        return said.letter(
                List.of(new Letter.Fact("Lúc", Times.moment(now))),
                new Letter.Link("Xem xác thực hai bước", baseUrl + "/tai-khoan/bao-mat/hai-buoc"));
    }
}
