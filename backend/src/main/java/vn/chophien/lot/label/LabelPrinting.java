package vn.chophien.lot.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.account.ServerSecrets;
import vn.chophien.audit.AuditLog;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotStatus;
import vn.chophien.lot.LotSummary;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.key.UnitSerial;

/** Prints labels and writes down who did. What comes out of it is drawn by {@link LabelDrawingService}. */
@ApplicationScoped
@Retried
@Transactional
public class LabelPrinting {

    private final SecureRandom random = new SecureRandom();

    @Inject
    LabelJobRepository jobs;

    @Inject
    UnitRepository units;

    @Inject
    LotService lots;

    @Inject
    ServerSecrets secrets;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Begins a job and gives each label its serial; the number of the job, also for a form that came before. */
    public long print(PrintLabels wanted, Actor actor) {
        requirePrintable(wanted.lotId(), actor);
        LabelJobRepository.NewJob job = new LabelJobRepository.NewJob(
                wanted.key(),
                wanted.lotId(),
                wanted.kind(),
                wanted.sheet(),
                wanted.crate(),
                wanted.labels(),
                null,
                1,
                null);
        Instant now = clock.instant();
        boolean isNew = jobs.add(job, actor, now);
        long id = requireSent(wanted.key(), wanted.lotId());
        if (isNew && wanted.kind().hasSerials()) {
            addUnits(id, wanted, now);
        }
        return id;
    }

    /** Prints some labels of a job once more, with the same serials, and keeps the reason. */
    public long reprint(ReprintLabels wanted, Actor actor) {
        LabelJobView earlier = job(wanted.jobId(), actor);
        LotSummary lot = requirePrintable(earlier.lotId(), actor);
        if (wanted.last() > earlier.labels()) {
            throw InvalidInput.of("den", "Lần in này chỉ có " + earlier.labels() + " tem.");
        }
        LabelJobRepository.NewJob job = new LabelJobRepository.NewJob(
                wanted.key(),
                earlier.lotId(),
                earlier.kind(),
                LabelChoices.sheet(earlier.sheet().format(), earlier.sheet().resolution(), wanted.used()),
                earlier.crate(),
                wanted.last() - wanted.first() + 1,
                earlier.origin(),
                earlier.firstLabel() + wanted.first() - 1,
                wanted.reason());
        boolean isNew = jobs.add(job, actor, clock.instant());
        long id = requireSent(wanted.key(), earlier.lotId());
        if (isNew) {
            String range = "tem " + wanted.first() + "–" + wanted.last() + " của lần in " + earlier.id();
            audit.record(actor, "lot.label-reprint", "lot", lot.id(), null, range, wanted.reason());
        }
        return id;
    }

    /** Takes a spoilt label's number out of use; whoever scans it is told. */
    public void makeVoid(long lotId, UnitSerial serial, Actor actor) {
        LotSummary lot = own(lotId, actor);
        if (!units.makeVoid(lot.id(), serial)) {
            throw new RuleViolation(
                    "unit.not-issued", "Lô này không có tem số " + serial + " còn hiệu lực. Hãy xem lại số trên tem.");
        }
        audit.record(actor, "lot.label-void", "lot", lot.id(), null, serial.value(), null);
    }

    /** The printings of a lot, the newest first. */
    public List<LabelJobView> jobs(long lotId, Actor actor) {
        return jobs.ofLot(lots.summary(lotId, actor).id());
    }

    public LabelJobView job(long id, Actor actor) {
        LabelJobView job = jobs.find(id).orElseThrow(() -> new NotFound("label job", id));
        own(job.lotId(), actor);
        return job;
    }

    /** The packs that the labels of a job are for, in their order. */
    List<UnitView> units(LabelJobView job) {
        return units.ofJob(job.origin(), job.firstLabel(), job.labels());
    }

    private void addUnits(long jobId, PrintLabels wanted, Instant at) {
        List<UnitSerial> serials = Stream.generate(() -> UnitSerial.random(random))
                .limit(wanted.labels())
                .toList();
        List<String> macs = List.of();
        if (wanted.kind() == LabelKind.SCRATCH) {
            ScratchCodes codes = ScratchCodes.under(secrets);
            macs = serials.stream()
                    .map(serial -> HexFormat.of().formatHex(codes.mac(serial, codes.of(serial))))
                    .toList();
        }
        units.add(wanted.lotId(), jobId, 1, serials, macs, at);
    }

    /** A key names one form of one lot. */
    private long requireSent(String key, long lotId) {
        long id = jobs.sentAs(key).orElseThrow();
        if (jobs.find(id).filter(job -> job.lotId() == lotId).isEmpty()) {
            throw InvalidInput.of("", "Biểu mẫu này thuộc lô khác. Hãy tải lại trang.");
        }
        return id;
    }

    private LotSummary requirePrintable(long lotId, Actor actor) {
        LotSummary lot = own(lotId, actor);
        if (lot.status() == LotStatus.RECALLED || lot.status() == LotStatus.DESTROYED) {
            throw new RuleViolation(
                    "lot.not-for-labels",
                    "Lô " + lot.address().number() + " đã "
                            + lot.status().vietnamese().toLowerCase(Locale.ROOT) + " nên không in tem được nữa.");
        }
        return lot;
    }

    /** Staff may look, but labels are printed by the seller's own people. */
    private LotSummary own(long lotId, Actor actor) {
        LotSummary lot = lots.summary(lotId, actor);
        actor.requireMemberOf(lot.sellerId(), SellerRight.LABELS);
        return lot;
    }
}
