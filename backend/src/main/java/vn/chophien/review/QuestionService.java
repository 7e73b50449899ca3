package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueChanged;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.message.Channel;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.message.MessageOutbox;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Slice;
import vn.chophien.template.TemplateBoardService;

/** Questions about products. They are shown at once, marked as waiting, so that nobody chooses which are seen. */
@ApplicationScoped
@Retried
@Transactional
public class QuestionService {

    private static final String OBJECT = "question";

    @Inject
    QuestionRepository questions;

    @Inject
    VoiceDeskRepository desks;

    @Inject
    CatalogueService catalogue;

    @Inject
    TemplateBoardService templates;

    @Inject
    MessageOutbox outbox;

    @Inject
    VoiceReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /** By anybody, about a product that the public sees. Sent twice, it is asked once. */
    public void ask(String productSlug, AskQuestion question) {
        long product = catalogue.product(productSlug).id();
        question.check();
        if (questions.add(question, product, clock.instant())) {
            changed.fire(new CatalogueChanged(product));
        }
    }

    public Slice<VoiceRow> list(VoiceFilter filter, @Nullable Long sellerId, Paging paging, Actor actor) {
        ReviewService.requireSight(sellerId, actor);
        return desks.page(VoiceDeskRepository.QUESTION, filter, sellerId, paging);
    }

    /** How many questions wait for this seller's answer. */
    public long waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.VOICES);
        return desks.waiting(VoiceDeskRepository.QUESTION, sellerId);
    }

    /** The seller's answer, which the asker gets by mail if they wanted it. */
    public void answer(long questionId, String words, Actor actor) {
        QuestionRepository.Locked question = lock(questionId);
        actor.requireMemberOf(question.sellerId(), SellerRight.VOICES);
        PublicWords.requireAnswer(words);
        if (words.equals(question.answer())) {
            return;
        }
        if (question.email() != null && outbox.canSend(Channel.EMAIL)) {
            outbox.write(List.of(Message.mail(
                    "question-" + questionId + "-answer", "question", question.email(), letter(question, words))));
        }
        Instant now = clock.instant();
        questions.answer(questionId, words, now);
        changed.fire(new CatalogueChanged(question.productId()));
    }

    private Letter letter(QuestionRepository.Locked question, String words) {
        return templates
                .fill(ReviewTemplates.ANSWER)
                .with(ReviewTemplates.PRODUCT, question.productName())
                .with(ReviewTemplates.QUESTION, question.body())
                .with(ReviewTemplates.REPLY, words)
                .letter(
                        List.of(),
                        new Letter.Link("Xem sản phẩm", baseUrl + "/san-pham/" + question.productSlug() + "#hoi-dap"));
    }

    public void hide(long questionId, @Nullable HiddenFor reason, Actor staff) {
        staff.require(Permission.LISTINGS);
        setHidden(questionId, VoiceReports.required(reason), "question.hide", staff);
    }

    public void show(long questionId, Actor staff) {
        staff.require(Permission.LISTINGS);
        setHidden(questionId, null, "question.show", staff);
    }

    private void setHidden(long questionId, @Nullable HiddenFor reason, String action, Actor staff) {
        QuestionRepository.Locked question = lock(questionId);
        reports.settle(VoiceDeskRepository.QUESTION, questionId);
        if (question.hiddenFor() == reason) {
            return;
        }
        questions.hide(questionId, reason, clock.instant());
        audit.record(
                staff, action, OBJECT, questionId, question.body(), null, reason == null ? null : reason.vietnamese());
        changed.fire(new CatalogueChanged(question.productId()));
    }

    /** Staff have looked at the reports and leave the question as it is. */
    public void keepShown(long questionId, Actor staff) {
        staff.require(Permission.LISTINGS);
        lock(questionId);
        reports.settle(VoiceDeskRepository.QUESTION, questionId);
        audit.record(staff, "question.keep", OBJECT, questionId, null, null, null);
    }

    public void report(long questionId, @Nullable HiddenFor reason, String address) {
        HiddenFor why = VoiceReports.required(reason);
        lock(questionId);
        reports.report(VoiceDeskRepository.QUESTION, questionId, why, address);
    }

    private QuestionRepository.Locked lock(long questionId) {
        return questions.lock(questionId).orElseThrow(() -> new NotFound("question", questionId));
    }
}
