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
 * Tells sellers in time that a certificate of a product or a paper of a production site ends. Stars go off by themselves
 * on the day after the last: what is in force follows from the dates.
 */
@ApplicationScoped
@Retried
@Transactional
public class PaperClockService {

    /** Whoever missed the end by more hears nothing: a market that starts with old records is not to send a flood. */
    private static final int DAYS_AFTER = 30;

    private static final String WHY = "Bạn nhận thư này vì là người bán ở Chợ Phiên.";

    @Inject
    PaperNoticeRepository notices;

    @Inject
    MessageOutbox outbox;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** Everything that ends soon or has just ended; most of it was told already. */
    List<EndingPaper> ending() {
        LocalDate today = today();
        return notices.ending(today.minusDays(DAYS_AFTER), today.plusDays(PaperStage.firstDays()));
    }

    /** What a seller has to renew, for their front page. */
    public List<EndingPaper> ending(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        LocalDate today = today();
        return notices.ending(sellerId, today.minusDays(DAYS_AFTER), today.plusDays(PaperStage.firstDays()));
    }

    /** What ends within so many days and did not yet, of everybody, for staff. */
    List<EndingPaper> endingWithin(int days) {
        return notices.ending(today(), today().plusDays(days));
    }

    /**
     * Once for each stage. Whoever is found at a later stage is not told of the earlier ones; what this market cannot send
     * is not written down as told.
     */
    void tell(EndingPaper paper) {
        LocalDate today = today();
        paper.stage(today).ifPresent(stage -> {
            Message message = message(paper, stage, today);
            if (outbox.canSend(message.channel()) && notices.claim(paper, stage, clock.instant())) {
                outbox.write(List.of(message));
            }
        });
    }

    private Message message(EndingPaper paper, PaperStage stage, LocalDate today) {
        String topic = paper.source().key() + "-" + paper.id();
        String key = topic + "-" + paper.lastDay() + "-" + stage;
        String page = baseUrl + paper.page();
        String email = paper.seller().email();
        if (email == null) {
            return new Message(
                    key,
                    topic,
                    Channel.SMS,
                    paper.seller().phone(),
                    paper.number(),
                    "Chợ Phiên: " + paper.sentence(today) + " " + page);
        }
        boolean over = stage == PaperStage.EXPIRED;
        Letter letter = switch (paper.source()) {
            case PRODUCT -> ofCertificate(paper, over, today, page);
            case SITE -> ofSite(paper, over, today, page);
        };
        return Message.mail(key, topic, email, letter);
    }

    private static Letter ofCertificate(EndingPaper certificate, boolean over, LocalDate today, String page) {
        return new Letter(
                over ? "Chứng nhận OCOP đã hết hạn" : "Chứng nhận OCOP sắp hết hạn",
                List.of(
                        certificate.sentence(today),
                        over
                                ? "Sản phẩm vẫn bán như thường. Có quyết định mới thì hãy báo Sở để hiện sao lại."
                                : "Muốn giữ sao, hãy nộp hồ sơ đánh giá lại trước ngày hết hạn. Qua ngày đó, chợ tự cất"
                                        + " sao đi; sản phẩm vẫn bán như thường."),
                List.of(
                        new Letter.Fact("Sản phẩm", certificate.of().name()),
                        new Letter.Fact("Quyết định", certificate.number()),
                        new Letter.Fact("Ngày cuối còn hiệu lực", Times.day(certificate.lastDay()))),
                new Letter.Link("Mở sản phẩm", page),
                WHY);
    }

    private static Letter ofSite(EndingPaper paper, boolean over, LocalDate today, String page) {
        return new Letter(
                over ? "Giấy tờ nơi sản xuất đã hết hạn" : "Giấy tờ nơi sản xuất sắp hết hạn",
                List.of(
                        paper.sentence(today),
                        "Gia hạn xong, hãy ghi ngày mới ở trang nơi sản xuất để chợ thôi nhắc. Giấy không dùng nữa thì bỏ"
                                + " khỏi danh sách."),
                List.of(
                        new Letter.Fact("Nơi sản xuất", paper.of().name()),
                        new Letter.Fact("Giấy", paper.name()),
                        new Letter.Fact("Số", paper.number()),
                        new Letter.Fact("Ngày cuối còn hiệu lực", Times.day(paper.lastDay()))),
                new Letter.Link("Mở nơi sản xuất", page),
                WHY);
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
