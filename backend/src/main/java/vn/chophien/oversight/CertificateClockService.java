package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/**
 * Tells sellers in time that an OCOP certificate ends. The stars go off by themselves on the day after the last: what is
 * in force follows from the dates.
 */
@ApplicationScoped
@Retried
@Transactional
public class CertificateClockService {

    /** Whoever missed the end by more hears nothing: a market that starts with old records is not to send a flood. */
    private static final int DAYS_AFTER = 30;

    @Inject
    CertificateNoticeRepository notices;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** Everything that ends soon or has just ended; most of it was told already. */
    List<EndingCertificate> ending() {
        LocalDate today = today();
        return notices.ending(today.minusDays(DAYS_AFTER), today.plusDays(CertificateStage.firstDays()));
    }

    /** What a seller has to renew, for their front page. */
    public List<EndingCertificate> ending(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        LocalDate today = today();
        return notices.ending(sellerId, today.minusDays(DAYS_AFTER), today.plusDays(CertificateStage.firstDays()));
    }

    /**
     * Once for each stage. Whoever is found at a later stage is not told of the earlier ones; what this market cannot send
     * is not written down as told.
     */
    void tell(EndingCertificate certificate) {
        LocalDate today = today();
        certificate.stage(today).ifPresent(stage -> {
            Message message = message(certificate, stage, today);
            if (outbox.canSend(message.channel())
                    && notices.claim(certificate.id(), certificate.lastDay(), stage, clock.instant())) {
                outbox.write(List.of(message));
            }
        });
    }

    private Message message(EndingCertificate certificate, CertificateStage stage, LocalDate today) {
        String key = "certificate-" + certificate.id() + "-" + certificate.lastDay() + "-" + stage;
        String topic = "certificate-" + certificate.id();
        String page = baseUrl + "/nha-ban/san-pham/" + certificate.productId();
        String email = certificate.sellerEmail();
        if (email == null) {
            return new Message(
                    key,
                    topic,
                    Channel.SMS,
                    certificate.sellerPhone(),
                    certificate.decisionNo(),
                    "Chợ Phiên: " + certificate.sentence(today) + " " + page);
        }
        Letter letter = new Letter(
                stage == CertificateStage.EXPIRED ? "Chứng nhận OCOP đã hết hạn" : "Chứng nhận OCOP sắp hết hạn",
                List.of(
                        certificate.sentence(today),
                        stage == CertificateStage.EXPIRED
                                ? "Sản phẩm vẫn bán như thường. Có quyết định mới thì hãy báo Sở để hiện sao lại."
                                : "Muốn giữ sao, hãy nộp hồ sơ đánh giá lại trước ngày hết hạn. Qua ngày đó, chợ tự cất"
                                        + " sao đi; sản phẩm vẫn bán như thường."),
                List.of(
                        new Letter.Fact("Sản phẩm", certificate.productName()),
                        new Letter.Fact("Quyết định", certificate.decisionNo()),
                        new Letter.Fact("Ngày cuối còn hiệu lực", Times.day(certificate.lastDay()))),
                new Letter.Link("Mở sản phẩm", page),
                "Bạn nhận thư này vì là người bán ở Chợ Phiên.");
        return Message.mail(key, topic, email, letter);
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
