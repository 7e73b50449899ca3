package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;

/** What applicants are told, by mail where they gave an address and by SMS otherwise. No letter holds a number of theirs. */
@ApplicationScoped
class DossierLetters {

    private static final String TOPIC = "dossier";

    @Inject
    MessageOutbox outbox;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** With the link of a line that staff wrote down; its words are forgotten with the link. */
    void prepared(PreparedLine line, String path, Instant end) {
        String key = "dossier-line-" + line.id();
        String first = "Cán bộ đã lập sẵn hồ sơ bán hàng cho " + line.name() + ". Bạn mở ra, xem lại rồi gửi.";
        String email = line.email();
        String page = baseUrl + path;
        outbox.writeUntil(
                end,
                email == null
                        ? new Message(
                                key,
                                TOPIC,
                                Channel.SMS,
                                Objects.requireNonNull(line.phone()),
                                "Hồ sơ lập sẵn",
                                "Chợ Phiên: " + first + " " + page)
                        : Message.mail(
                                key,
                                TOPIC,
                                email,
                                new Letter(
                                        "Chợ Phiên: hồ sơ lập sẵn cho bạn",
                                        List.of(first, "Đường dẫn dùng một lần, trong 30 ngày."),
                                        List.of(new Letter.Fact("Người bán", line.name())),
                                        new Letter.Link("Mở hồ sơ", page),
                                        "Bạn nhận thư này vì cán bộ ghi bạn muốn bán hàng ở Chợ Phiên.")));
    }

    void received(Dossier dossier, long event) {
        send(
                dossier,
                event,
                "Chợ đã nhận hồ sơ đăng ký bán hàng của bạn.",
                List.of("Cán bộ Sở Công Thương sẽ xem và báo cho bạn. Bạn không cần làm gì lúc này."),
                "/ban-hang/ho-so/" + dossier.number());
    }

    void approved(Dossier dossier, long event) {
        send(
                dossier,
                event,
                "Hồ sơ đã được duyệt, bạn bán hàng được rồi.",
                List.of("Hãy đăng nhập như khi nộp hồ sơ rồi mở Nhà bán."),
                "/nha-ban");
    }

    void asked(Dossier dossier, long event, String words, List<DossierEvent.Ask> asks) {
        List<String> said = new ArrayList<>();
        if (!words.isBlank()) {
            said.add(words);
        }
        asks.forEach(ask -> said.add(ask.field().vietnamese() + ": " + ask.words()));
        send(
                dossier,
                event,
                "Hồ sơ đăng ký bán hàng cần bổ sung. Những phần khác vẫn giữ nguyên.",
                said,
                "/ban-hang/ho-so/" + dossier.number());
    }

    void refused(Dossier dossier, long event, String reason) {
        send(
                dossier,
                event,
                "Hồ sơ đăng ký bán hàng không được duyệt.",
                List.of("Lý do: " + reason, "Bạn có thể lập hồ sơ mới."),
                "/ban-hang/ho-so/" + dossier.number());
    }

    private void send(Dossier dossier, long event, String first, List<String> more, String path) {
        String key = "dossier-" + dossier.id() + "-" + event;
        String email = dossier.reach().email();
        String phone = dossier.reach().phone();
        String page = baseUrl + path;
        if (email != null) {
            List<String> paragraphs = new ArrayList<>(List.of(first));
            paragraphs.addAll(more);
            Letter letter = new Letter(
                    "Chợ Phiên: hồ sơ " + dossier.number(),
                    paragraphs,
                    List.of(
                            new Letter.Fact("Số hồ sơ", dossier.number()),
                            new Letter.Fact("Người bán", dossier.identity().name())),
                    new Letter.Link("Xem hồ sơ", page),
                    "Bạn nhận thư này vì đã đăng ký bán hàng ở Chợ Phiên.");
            outbox.write(List.of(Message.mail(key, TOPIC, email, letter)));
        } else if (phone != null) {
            outbox.write(List.of(new Message(
                    key,
                    TOPIC,
                    Channel.SMS,
                    phone,
                    "Hồ sơ " + dossier.number(),
                    "Chợ Phiên: " + first + " Số hồ sơ " + dossier.number() + ". " + page)));
        }
    }
}
