package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SecretToken;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.calendar.CalendarService;
import vn.chophien.complaint.ComplaintEvent.Kind;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.media.MediaService;
import vn.chophien.media.PictureSender;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;

/** Complaints from the first word to the last; one public method is one transaction. */
@ApplicationScoped
@Retried
@Transactional
public class ComplaintService {

    private static final String REPORTER = "Người báo";
    private static final String SELLER = "Người bán hàng";
    private static final String MARKET = "Chợ Phiên";

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintReadRepository reads;

    @Inject
    CalendarService calendar;

    @Inject
    SettingBoardService settings;

    @Inject
    MediaService media;

    @Inject
    ComplaintBook book;

    @Inject
    ComplaintLetters letters;

    @Inject
    ReceiptLinks links;

    @Inject
    LotCaseService cases;

    @Inject
    LotService lots;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Takes a complaint, asks the seller, and opens a case when enough people have complained of this lot.
     *
     * @param address whence it came; only a keyed hash of it is kept, until the complaint is closed
     * @return the secret of its receipt, the same for the same form
     */
    public String report(ReportProblem report, String address) {
        report.check();
        Long lotId = report.lotId();
        // First of all, before anything is read: whoever reports at the same moment is counted by one of the two.
        if (lotId != null && !complaints.lockLot(lotId)) {
            throw new NotFound("lot", lotId);
        }
        Instant now = clock.instant();
        String secret = links.secret(report.clientId());
        boolean isNew = complaints.add(
                report,
                SecretToken.hash(secret),
                links.address(address),
                provenOrder(report).orElse(null),
                now);
        ComplaintRepository.Given given =
                complaints.given(report.clientId()).orElseThrow(() -> new NotFound("complaint", report.clientId()));
        if (!isNew) {
            requireSame(report, given);
            return secret;
        }
        media.hold(report.photos(), PictureSender.form(report.clientId()));
        complaints.addPhotos(given.id(), report.photos());
        book.write(given.id(), new ComplaintEvent(Kind.RECEIVED, now, MARKET, null));
        if (lotId != null) {
            askSeller(given.id(), lotId, now);
            cases.consider(lotId, now);
        }
        return secret;
    }

    private ComplaintRules rules() {
        return new ComplaintRules(reads.rules(), calendar.workingDays());
    }

    private static void requireSame(ReportProblem report, ComplaintRepository.Given given) {
        if (!MessageDigest.isEqual(report.fingerprint(), given.fingerprint())) {
            throw new RuleViolation(
                    "complaint.key-used", "Phản ánh này đã được gửi rồi. Muốn viết thêm, hãy mở biên nhận của bạn.");
        }
    }

    private Optional<Long> provenOrder(ReportProblem report) {
        return report.orderNumber()
                .flatMap(number ->
                        report.readPhone().flatMap(phone -> complaints.orderOf(number, phone.e164(), report.lotId())));
    }

    private void askSeller(long id, long lotId, Instant now) {
        LotSummary lot = lots.summary(lotId, Actor.MARKET);
        complaints.acknowledge(id, now);
        book.write(id, new ComplaintEvent(Kind.SELLER_ASKED, now, MARKET, lot.sellerName()));
        letters.askSeller(lot.sellerId(), lotId, lot.address().number().value(), now);
    }

    /** As the holder of the receipt's link may see it. */
    public ComplaintHistory receipt(String secret) {
        ComplaintView found =
                reads.byToken(SecretToken.hash(secret)).orElseThrow(() -> new NotFound("receipt", "of this secret"));
        return new ComplaintHistory(found.withoutReporter(), reads.events(found.id()));
    }

    /** The reporter has something to add. */
    public void addWords(String secret, String words) {
        String text = ComplaintWords.require(words);
        ComplaintRepository.Locked found = complaints
                .lockByToken(SecretToken.hash(secret))
                .orElseThrow(() -> new NotFound("receipt", "of this secret"));
        requireOpen(found);
        say(found.id(), Kind.REPORTER_ADDED, REPORTER, text);
    }

    /** All for staff, their own for a seller's members. */
    public Slice<ComplaintView> list(@Nullable Long sellerId, boolean closed, Paging paging, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.VOICES);
        }
        ComplaintRules rules = rules();
        Slice<ComplaintView> found = reads.page(sellerId, closed, paging);
        return new Slice<>(
                found.rows().stream().map(row -> seen(row, rules, actor)).toList(), found.total(), found.paging());
    }

    /** What is open, and when the first of its clocks runs out; of very many, the clocks of those that wait longest. */
    public Open open(Actor staff) {
        staff.requireStaff();
        ComplaintRules rules = rules();
        Slice<ComplaintView> found = reads.page(null, false, new Paging(1, Paging.LARGEST_SIZE));
        return new Open(
                found.total(),
                found.rows().stream()
                        .map(ComplaintView::openedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                found.rows().stream()
                        .flatMap(row -> rules.due(row).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    public ComplaintHistory find(long complaintId, Actor actor) {
        ComplaintView found = reads.find(complaintId).orElseThrow(() -> new NotFound("complaint", complaintId));
        if (found.seller() == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(found.seller().id(), SellerRight.VOICES);
        }
        return new ComplaintHistory(seen(found, rules(), actor), reads.events(complaintId));
    }

    private static ComplaintView seen(ComplaintView complaint, ComplaintRules rules, Actor actor) {
        ComplaintView dated = complaint.dueAt(rules.due(complaint).orElse(null));
        return actor.isStaff() ? dated : dated.forSeller();
    }

    /** How many complaints wait for a seller's words. */
    public long waiting(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.VOICES);
        return reads.waitingFor(sellerId);
    }

    /** The seller's words; the reporter reads them. Said again, they stand there once. */
    public void answer(long complaintId, String words, Actor actor) {
        ComplaintRepository.Locked found = lock(complaintId);
        Long seller = found.sellerId();
        if (seller == null) {
            throw new NotFound("complaint of a seller", complaintId);
        }
        actor.requireMemberOf(seller, SellerRight.VOICES);
        String text = ComplaintWords.require(words);
        requireOpen(found);
        complaints.acknowledge(complaintId, clock.instant());
        complaints.answered(complaintId, clock.instant());
        say(complaintId, Kind.SELLER_ANSWERED, SELLER, text);
    }

    /** Staff have seen it, and say so. */
    public void acknowledge(long complaintId, Actor actor) {
        actor.require(Permission.COMPLAINTS);
        ComplaintRepository.Locked found = lock(complaintId);
        requireOpen(found);
        complaints.acknowledge(complaintId, clock.instant());
        say(complaintId, Kind.ACKNOWLEDGED, settings.now().authority(), "");
    }

    /** Staff end it, and tell how it ended. */
    public void close(long complaintId, String reason, Actor actor) {
        end(complaintId, reason, actor, false);
    }

    /** Staff find that it was not meant honestly: it counts towards no case any more. */
    public void reject(long complaintId, String reason, Actor actor) {
        end(complaintId, reason, actor, true);
    }

    private void end(long complaintId, String reason, Actor actor, boolean rejected) {
        actor.require(Permission.COMPLAINTS);
        String why = ComplaintWords.reason(reason);
        ComplaintView before = reads.find(complaintId).orElseThrow(() -> new NotFound("complaint", complaintId));
        if (before.lot() != null) {
            complaints.lockLot(before.lot().id());
        }
        requireOpen(lock(complaintId));
        Instant now = clock.instant();
        complaints.close(complaintId, rejected, why, now);
        String office = settings.now().authority();
        book.write(complaintId, new ComplaintEvent(rejected ? Kind.REJECTED : Kind.CLOSED, now, office, why));
        audit.record(
                actor, rejected ? "complaint.reject" : "complaint.close", "complaint", complaintId, null, null, why);
    }

    private ComplaintRepository.Locked lock(long complaintId) {
        return complaints.lock(complaintId).orElseThrow(() -> new NotFound("complaint", complaintId));
    }

    private void say(long id, Kind kind, String who, String words) {
        if (!complaints.saidLast(id, kind, words)) {
            book.write(id, new ComplaintEvent(kind, clock.instant(), who, words));
        }
    }

    private static void requireOpen(ComplaintRepository.Locked complaint) {
        if (!complaint.open()) {
            throw new RuleViolation("complaint.closed", "Phản ánh này đã kết thúc nên không ghi thêm được.");
        }
    }

    /**
     * All open complaints.
     *
     * @param oldest when the one that waits longest came; null where there is none
     * @param due when the first clock runs out; null where none runs
     */
    public record Open(
            long count, @Nullable Instant oldest, @Nullable Instant due) {}

    /** A complaint and what happened to it. */
    public record ComplaintHistory(ComplaintView complaint, List<ComplaintEvent> events) {}
}
