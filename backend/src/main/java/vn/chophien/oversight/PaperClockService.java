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
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;
import vn.chophien.template.MessageTemplate;
import vn.chophien.template.TemplateBoardService;

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

    @Inject
    PaperNoticeRepository notices;

    @Inject
    TemplateBoardService templates;

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
        return templates
                .fill(template(paper.source(), stage == PaperStage.EXPIRED))
                .with(PaperTemplates.STANDING, paper.sentence(today))
                .message(
                        topic + "-" + paper.lastDay() + "-" + stage,
                        topic,
                        ContactPoint.of(paper.seller().email(), paper.seller().phone()),
                        facts(paper),
                        new Letter.Link(link(paper.source()), baseUrl + paper.page()));
    }

    private static MessageTemplate template(PaperSource source, boolean over) {
        return switch (source) {
            case PRODUCT -> over ? PaperTemplates.CERTIFICATE_OVER : PaperTemplates.CERTIFICATE_ENDING;
            case SITE -> over ? PaperTemplates.SITE_OVER : PaperTemplates.SITE_ENDING;
        };
    }

    private static List<Letter.Fact> facts(EndingPaper paper) {
        Letter.Fact lastDay = new Letter.Fact("Ngày cuối còn hiệu lực", Times.day(paper.lastDay()));
        return switch (paper.source()) {
            case PRODUCT ->
                List.of(
                        new Letter.Fact("Sản phẩm", paper.of().name()),
                        new Letter.Fact("Quyết định", paper.number()),
                        lastDay);
            case SITE ->
                List.of(
                        new Letter.Fact("Nơi sản xuất", paper.of().name()),
                        new Letter.Fact("Giấy", paper.name()),
                        new Letter.Fact("Số", paper.number()),
                        lastDay);
        };
    }

    private static String link(PaperSource source) {
        return switch (source) {
            case PRODUCT -> "Mở sản phẩm";
            case SITE -> "Mở nơi sản xuất";
        };
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
