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

/** Tells the owner of an account what happened to their second step, where they left an address. */
@ApplicationScoped
class TwoStepLetters {

    @Inject
    AccountService accounts;

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    Clock clock;

    void tell(long accountId, String what) {
        Instant now = clock.instant();
        accounts.mailOf(accountId)
                .filter(mail -> outbox.canSend(Channel.EMAIL))
                .ifPresent(mail -> outbox.write(List.of(Message.mail(
                        "two-step-" + accountId + "-" + now.toEpochMilli(), "two-step", mail, letter(what, now)))));
    }

    private Letter letter(String what, Instant now) {
        return new Letter(
                "Xác thực hai bước của tài khoản Chợ Phiên vừa thay đổi",
                List.of(
                        what,
                        "Nếu là bạn, bạn không cần làm gì. Nếu không phải, hãy đổi mật khẩu ngay và báo cho quản trị chợ."),
                List.of(new Letter.Fact("Lúc", Times.moment(now))),
                new Letter.Link("Xem xác thực hai bước", baseUrl + "/tai-khoan/bao-mat/hai-buoc"),
                "Bạn nhận thư này vì đã xác minh địa chỉ thư cho tài khoản ở Chợ Phiên.");
    }
}
