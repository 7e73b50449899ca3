package vn.chophien.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotSummary;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;

/**
 * Cases of lots: opened by the market itself when enough people complain, ended by staff. Whoever opens or ends one holds
 * the lot's row, so a lot never has two.
 */
@ApplicationScoped
@Retried
@Transactional
public class LotCaseService {

    private static final int MOST_SHOWN = 100;
    private static final String WHY = "Nhiều người báo vấn đề về lô này. Chợ tạm giữ lô để kiểm tra, chưa kết luận gì.";

    @Inject
    CaseRepository cases;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintReadRepository reads;

    @Inject
    ComplaintBook book;

    @Inject
    ComplaintLetters letters;

    @Inject
    LotService lots;

    @Inject
    SettingBoardService settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** After a complaint about this lot; the caller holds its row. */
    void consider(long lotId, Instant now) {
        LocalDate today = Times.dayOf(now);
        CaseRule rule = cases.rule(today).orElse(null);
        if (rule == null) {
            return;
        }
        Instant since = now.minus(Duration.ofDays(rule.windowDays()));
        Long open = cases.openOf(lotId).orElse(null);
        if (open != null) {
            cases.attach(open, lotId, since);
        } else if (rule.opens(cases.reporters(lotId, today, since))) {
            open(lotId, since, now);
        }
    }

    /** What was called back or destroyed is stopped already. */
    private void open(long lotId, Instant since, Instant now) {
        LotSummary lot = lots.summary(lotId, Actor.MARKET);
        boolean free = lot.status() == LotStatus.NORMAL;
        if (!free && lot.status() != LotStatus.ON_HOLD) {
            return;
        }
        long caseId = cases.open(lotId, now);
        if (free) {
            lots.hold(lotId, WHY, Actor.MARKET);
            cases.held(caseId);
        }
        for (long complaint : cases.attach(caseId, lotId, since)) {
            book.write(
                    complaint,
                    new ComplaintEvent(
                            ComplaintEvent.Kind.CASE_OPENED,
                            now,
                            Actor.MARKET.name(),
                            "Lô được tạm giữ và chờ lấy mẫu kiểm tra."));
        }
        letters.askAboutCase(lot.sellerId(), caseId, lot.address().number().value(), free);
        audit.record(Actor.MARKET, "lot.case-open", "lot", lotId, null, "Đề nghị lấy mẫu kiểm tra", WHY);
    }

    public List<LotCaseView> open(Actor actor) {
        actor.requireStaff();
        return cases.open(MOST_SHOWN);
    }

    public LotCaseView find(long caseId, Actor actor) {
        actor.requireStaff();
        return cases.find(caseId).orElseThrow(() -> new NotFound("case", caseId));
    }

    /** The complaints of a case, with their reporters. */
    public List<ComplaintView> complaints(long caseId, Actor actor) {
        actor.requireStaff();
        return reads.ofCase(caseId);
    }

    /** How many different people stand behind what is left of a case. */
    public int people(long caseId, Actor actor) {
        actor.requireStaff();
        return CaseRule.people(cases.reportersOfCase(caseId, Times.dayOf(clock.instant())));
    }

    /** Whether too few are left for a case, so that staff may let it go and count anew. */
    public boolean isTooFew(long caseId, Actor actor) {
        actor.requireStaff();
        LocalDate today = Times.dayOf(clock.instant());
        return cases.rule(today)
                .map(rule -> !rule.opens(cases.reportersOfCase(caseId, today)))
                .orElse(true);
    }

    /**
     * Ends a case. The lot is released only from the hold that the case itself put on. After {@link CaseOutcome#TOO_FEW}
     * the complaints that are left stay open and count again; otherwise they end with the case.
     */
    public void end(long caseId, CaseOutcome outcome, String reason, Actor actor) {
        actor.require(Permission.INSPECTION);
        String why = ComplaintWords.reason(reason);
        LotCaseView found = find(caseId, actor);
        complaints.lockLot(found.lotId());
        if (outcome == CaseOutcome.TOO_FEW && !isTooFew(caseId, actor)) {
            throw new RuleViolation("case.enough", "Vẫn còn đủ người báo. Hãy kiểm tra lô rồi kết thúc theo kết quả.");
        }
        Instant now = clock.instant();
        boolean held = cases.isHeldByCase(caseId);
        if (!cases.end(caseId, outcome, why, actor.name(), now)) {
            throw new RuleViolation("case.ended", "Vụ việc này đã kết thúc rồi.");
        }
        if (outcome == CaseOutcome.TOO_FEW) {
            cases.detach(caseId);
        } else {
            String office = settings.now().authority();
            String told = outcome.vietnamese() + ". " + why;
            for (long complaint : complaints.openOfCase(caseId)) {
                complaints.close(complaint, false, told, now);
                book.write(complaint, new ComplaintEvent(ComplaintEvent.Kind.CLOSED, now, office, told));
            }
        }
        if (held && outcome.endsHold()) {
            lots.release(found.lotId(), why, actor);
        }
        audit.record(actor, "lot.case-end", "lot", found.lotId(), null, outcome.vietnamese(), why);
    }
}
