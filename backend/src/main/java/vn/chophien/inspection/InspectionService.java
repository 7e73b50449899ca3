package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.ledger.LedgerService;
import vn.chophien.lot.ConcludeSample;
import vn.chophien.lot.LotSampling;
import vn.chophien.lot.SampleView;
import vn.chophien.lot.TakeSample;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.key.LotToken;
import vn.chophien.trace.sampling.Announcement;
import vn.chophien.trace.sampling.WeightedDraw;
import vn.chophien.trace.sampling.WeightedLot;

/**
 * Announces draws and tells what was drawn. Nothing that was drawn is stored: it is worked out from the announcement and
 * the log each time, as anybody else would.
 */
@ApplicationScoped
@Retried
@Transactional
public class InspectionService {

    private static final int MOST_LOTS = 5_000;
    private static final int MOST_DRAWS = 100;
    private static final int NONCE_BYTES = 16;

    @Inject
    DrawRepository draws;

    @Inject
    RiskRepository risks;

    @Inject
    LedgerService ledger;

    @Inject
    LotSampling sampling;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The rules that give lots their weights. */
    public List<RiskRule> rules() {
        return risks.rules();
    }

    /** Every draw, newest first, without its lots. */
    public List<DrawHead> draws() {
        return draws.heads(MOST_DRAWS);
    }

    /** @return the draw's number, whether it was announced now or before */
    public long announce(AnnounceDraw command, Actor actor) {
        actor.require(Permission.INSPECTION);
        command.check();
        draws.lockAnnouncing();
        Optional<Long> known = draws.find(command.clientId());
        if (known.isPresent()) {
            return known.get();
        }
        Instant now = clock.instant();
        LocalDate today = Times.dayOf(now);
        List<RiskRepository.Candidate> lots = risks.candidates(command.from(), command.to(), today, MOST_LOTS + 1);
        requireEnough(command, lots.size());
        Map<Long, List<RiskReason>> reasons = reasons(lots, now);
        Announcement announced = new Announcement(
                nonce(),
                command.picks(),
                lots.stream()
                        .map(lot -> new WeightedLot(lot.token(), weight(reasons.getOrDefault(lot.id(), List.of()))))
                        .toList());
        long id = draws.add(
                command, LotToken.random(random), announced, now, today.plusDays(command.revealDays()), actor.name());
        draws.addLots(id, reasons);
        audit.record(actor, "draw.announce", "draw", id, null, command.title(), null);
        return id;
    }

    private static void requireEnough(AnnounceDraw command, int lots) {
        if (lots > MOST_LOTS) {
            throw InvalidInput.of("to", "Kỳ này có hơn " + MOST_LOTS + " lô. Hãy chọn kỳ ngắn hơn.");
        }
        if (lots < command.picks()) {
            throw InvalidInput.of(
                    "picks",
                    "Chỉ có " + lots + " lô đang bán được làm ra trong kỳ này. Hãy bốc ít hơn hoặc chọn kỳ dài hơn.");
        }
    }

    private Map<Long, List<RiskReason>> reasons(List<RiskRepository.Candidate> lots, Instant now) {
        Map<String, Map<Long, Integer>> times =
                risks.times(lots.stream().map(RiskRepository.Candidate::id).toList(), now);
        List<RiskRule> rules = risks.rules();
        Map<Long, List<RiskReason>> reasons = new LinkedHashMap<>();
        for (RiskRepository.Candidate lot : lots) {
            List<RiskReason> why = new ArrayList<>();
            for (RiskRule rule : rules) {
                int counted = times.getOrDefault(rule.code(), Map.of()).getOrDefault(lot.id(), 0);
                if (rule.pointsFor(counted) > 0) {
                    why.add(new RiskReason(rule.code(), rule.title(), counted, rule.pointsFor(counted)));
                }
            }
            if (why.isEmpty()) {
                throw new RuleViolation(
                        "draw.no-weight",
                        "Quy tắc trọng số không cho lô nào điểm gốc. Hãy đặt điểm cho quy tắc đầu tiên.");
            }
            reasons.put(lot.id(), why);
        }
        return reasons;
    }

    private static int weight(List<RiskReason> reasons) {
        return reasons.stream().mapToInt(RiskReason::points).sum();
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A draw with everything, for staff. */
    public DrawView draw(long drawId, Actor actor) {
        actor.requireStaff();
        return view(head(drawId), true);
    }

    /** A draw as everybody may see it today. */
    public PublicDraw published(long drawId) {
        DrawHead head = head(drawId);
        DrawView view = view(head, false);
        boolean open = view.from() != null && head.isOpenOn(Times.dayOf(clock.instant()));
        return new PublicDraw(head, view.from(), open ? view : null);
    }

    private DrawHead head(long drawId) {
        return draws.head(drawId).orElseThrow(() -> new NotFound("draw", drawId));
    }

    private DrawView view(DrawHead head, boolean withReasons) {
        String text = draws.announcement(head.id());
        DrawnFrom from = drawnFrom(head.id());
        Map<String, Integer> places = new HashMap<>();
        if (from != null) {
            WeightedDraw.draw(
                            Announcement.parse(text),
                            from.seed().signed().checkpoint().root())
                    .forEach(lot -> places.put(lot.name(), places.size() + 1));
        }
        return new DrawView(head, text, from, draws.lots(head.id(), places, withReasons));
    }

    /** The checkpoint that first holds the announcement, then the one after it: nobody knew that root before. */
    private @Nullable DrawnFrom drawnFrom(long drawId) {
        return ledger.sealOf(DrawSeal.KIND, drawId)
                .flatMap(leaf -> ledger.checkpointAbove(leaf.index())
                        .flatMap(sealedBy -> ledger.checkpointAbove(sealedBy.size())
                                .map(seed -> new DrawnFrom(leaf, sealedBy, seed))))
                .orElse(null);
    }

    /** Says who goes to a drawn lot. */
    public void assign(long drawId, long lotId, String inspector, Actor actor) {
        actor.require(Permission.INSPECTION);
        DrawLot lot = drawnLot(drawId, lotId);
        if (inspector.isEmpty() || inspector.length() > 120) {
            throw InvalidInput.of("inspector", "Hãy ghi người đi lấy mẫu, không quá 120 ký tự.");
        }
        draws.assign(drawId, lotId, inspector, clock.instant());
        audit.record(
                actor,
                "draw.assign",
                "draw",
                drawId,
                lot.inspector(),
                inspector,
                "Lô " + lot.address().number());
    }

    /** Keeps what an inspector found at a drawn lot; sent again, it changes nothing. */
    public void visit(long drawId, TakeSample sample, Actor actor) {
        actor.require(Permission.INSPECTION);
        draws.lockLot(sample.lotId());
        DrawLot lot = drawnLot(drawId, sample.lotId());
        Optional<Long> before = draws.visit(drawId, lot.id());
        long sampleId = sampling.take(sample, actor);
        if (before.isEmpty()) {
            draws.addVisit(drawId, lot.id(), sampleId);
        } else if (before.get() != sampleId) {
            throw new RuleViolation(
                    "draw.visited",
                    "Lô này đã có phiếu lấy mẫu trong đợt. Phiếu trước được giữ; hãy xem ở trang của đợt.");
        }
    }

    /** The visits of a draw by lot. */
    public Map<Long, SampleView> visits(long drawId, Actor actor) {
        DrawView view = draw(drawId, actor);
        List<Long> ids = view.lots().stream()
                .flatMap(lot -> Optional.ofNullable(lot.sampleId()).stream())
                .toList();
        Map<Long, SampleView> visits = new LinkedHashMap<>();
        sampling.samples(ids, actor).forEach(sample -> visits.put(sample.lotId(), sample));
        return visits;
    }

    /** Keeps what a laboratory found in the sample of a visit. */
    public void conclude(long drawId, ConcludeSample result, Actor actor) {
        actor.require(Permission.INSPECTION);
        draws.lockLot(result.lotId());
        boolean ours = view(head(drawId), false).lots().stream()
                .anyMatch(lot -> Long.valueOf(result.sampleId()).equals(lot.sampleId()));
        if (!ours) {
            throw new NotFound("sample", result.sampleId());
        }
        sampling.conclude(result, actor);
    }

    private DrawLot drawnLot(long drawId, long lotId) {
        return view(head(drawId), false).drawn().stream()
                .filter(lot -> lot.id() == lotId)
                .findFirst()
                .orElseThrow(() -> new NotFound("drawn lot", lotId));
    }
}
