package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/**
 * Takes lots back. A recall covers a lot and everything that was made of it, by whomever; it stops them all in one
 * transaction, in which whoever sells or buys them is told too. Their pages stay, with the reason.
 */
@ApplicationScoped
@Retried
@Transactional
public class RecallService {

    private static final int LOTS_SHOWN = 200;
    private static final int LONGEST_NOTE = 500;

    @Inject
    RecallRepository recalls;

    @Inject
    LotTraceRepository traces;

    @Inject
    LotService lots;

    @Inject
    LotSteps steps;

    @Inject
    SettingBoardService settings;

    @Inject
    AuditLog audit;

    @Inject
    Event<LotRecalled> recalled;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Clock clock;

    /** For staff, and for members of the lot's seller. */
    public RecallPreview preview(long lotId, Actor actor) {
        actor.requireSight(lots.summary(lotId, actor).sellerId(), SellerRight.LOOK);
        Set<Long> ids = traces.closure(lotId);
        List<Long> first = ids.stream().sorted().limit(LOTS_SHOWN).toList();
        return new RecallPreview(ids, recalls.lots(Sql.ids(first), LOTS_SHOWN));
    }

    /** @return the recall's id, whether it was opened now or by an earlier press of the same form */
    public long open(OpenRecall command, Actor actor) {
        command.check();
        LotSummary lot = lots.summary(command.lotId(), actor);
        actor.requireActing(lot.sellerId(), Permission.LOTS);
        DangerClass danger = Objects.requireNonNull(command.dangerClass());
        Instant now = clock.instant();
        boolean begun = recalls.begin(command, danger, now, actor.name());
        RecallRepository.Given given = recalls.find(command.key())
                .orElseThrow(() -> new RuleViolation(
                        "recall.open-already", "Lô " + lot.address().number() + " đang được thu hồi rồi."));
        if (!begun) {
            return replay(command, given);
        }
        collect(given.id(), command);
        if (!command.mock()) {
            stop(given.id(), command, lot, actor, now);
        }
        String action = command.mock() ? "lot.recall-mock" : "lot.recall";
        audit.record(actor, action, "lot", command.lotId(), lot.status().vietnamese(), null, command.reason());
        return given.id();
    }

    private static long replay(OpenRecall command, RecallRepository.Given given) {
        byte[] before = given.fingerprint();
        if (before == null || !MessageDigest.isEqual(before, command.fingerprint())) {
            throw new RuleViolation(
                    "recall.key-used", "Biểu mẫu này đã dùng cho một lần thu hồi khác. Hãy tải lại trang.");
        }
        return given.id();
    }

    /**
     * Lots are looked up, locked, and looked up again until nothing new is found: whoever makes a lot of one of these
     * holds its row, so after that nobody can any more.
     */
    private void collect(long recallId, OpenRecall command) {
        recalls.collect(recallId, command.lotId());
        if (!command.mock()) {
            do {
                recalls.lockLots(recallId);
            } while (recalls.collect(recallId, command.lotId()) > 0);
        }
        if (recalls.leftOut(recallId) > 0) {
            throw new LotTrace.IncompleteTrace(command.lotId());
        }
    }

    private void stop(long recallId, OpenRecall command, LotSummary lot, Actor actor, Instant now) {
        recalls.stop(recallId, Objects.requireNonNull(command.dangerClass()), command.reason(), now);
        steps.appendToRecalled(
                recallId, step(lot.id(), lot.sellerName(), LotOperation.RECALL, actor, now, command.reason()));
        recalled.fire(new LotRecalled(recallId));
        changed.fire(new LotChanged(command.lotId()));
    }

    /** Ends a recall, by staff and with a reason; what was destroyed meanwhile stays so. */
    public void lift(long recallId, String reason, Actor actor) {
        actor.require(Permission.LOTS);
        String why = LotReason.require(reason);
        RecallDetails recall = recalls.details(recallId).orElseThrow(() -> new NotFound("recall", recallId));
        Instant now = clock.instant();
        recalls.lockLots(recallId);
        if (recall.mock() || !recalls.close(recallId, why, now, actor.name())) {
            throw new RuleViolation("recall.not-open", "Lần thu hồi này không còn hiệu lực.");
        }
        recalls.release(recallId, why, now);
        steps.appendToRecalled(
                recallId,
                step(recall.lotId(), recall.sellerName(), LotOperation.RELEASE, actor, now, "Dừng thu hồi: " + why));
        audit.record(actor, "lot.recall-lift", "lot", recall.lotId(), null, null, why);
        changed.fire(new LotChanged(recall.lotId()));
    }

    /** For staff, and for members of a seller whose lots are among those taken back. */
    public RecallDetails recall(long id, Actor actor) {
        RecallDetails recall = recalls.details(id).orElseThrow(() -> new NotFound("recall", id));
        boolean touched = actor.sellerIds().stream().anyMatch(seller -> recalls.touches(id, seller));
        if (!actor.isStaff() && !touched) {
            throw new NotFound("recall", id);
        }
        return recall;
    }

    /** The first lots of a recall, as they stand now. */
    public List<RecalledLot> lots(long recallId, Actor actor) {
        return recalls.lots(
                "SELECT lot_id FROM recall_lot WHERE recall_id = "
                        + recall(recallId, actor).id(),
                LOTS_SHOWN);
    }

    /** Open ones first; all for staff, those that touch their lots for a seller's members. */
    public Slice<RecallDetails> list(@Nullable Long sellerId, Paging paging, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.LOOK);
        }
        return new Slice<>(recalls.page(sellerId, paging), recalls.count(sellerId), paging);
    }

    /** What staff do is the authority's; what a seller does stands under the seller's name. */
    private LotRecord step(long lotId, String seller, LotOperation operation, Actor actor, Instant now, String note) {
        String text = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE - 1) + "…" : note;
        return actor.isStaff()
                ? LotRecord.byAuthority(lotId, operation, now, settings.now().authority(), actor.name(), text)
                : new LotRecord(lotId, operation, now, now, seller, seller, null, null, text);
    }
}
