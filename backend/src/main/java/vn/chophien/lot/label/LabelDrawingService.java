package vn.chophien.lot.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.ServerSecrets;
import vn.chophien.ledger.LedgerService;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.key.UnitSerial;
import vn.chophien.trace.label.Label;
import vn.chophien.trace.label.LabelFormat;
import vn.chophien.trace.label.LabelPdf;
import vn.chophien.trace.label.LabelSheet;
import vn.chophien.trace.label.LabelZpl;
import vn.chophien.trace.label.PrintResolution;

/**
 * Draws labels: as a trial before printing, and as the files of a job that is still open. Not one transaction, because
 * a long drawing must not keep a connection; nothing that it reads ever changes.
 */
@ApplicationScoped
public class LabelDrawingService {

    /** Each label of a ZPL file is a picture of its own, so there are fewer of them. */
    static final int MOST_ZPL = 500;

    /** Stands for the serials on a trial; nobody is given it. */
    private static final UnitSerial TRIAL = new UnitSerial("0000000000");

    @Inject
    LotService lots;

    @Inject
    LabelPrinting printing;

    @Inject
    ServerSecrets secrets;

    @Inject
    LedgerService ledger;

    @Inject
    Clock clock;

    /** Formats that hold the label of this lot with this printer. */
    public Set<LabelFormat> fitting(
            long lotId, LabelKind kind, boolean crate, PrintResolution resolution, String base, Actor actor) {
        Label label = trial(page(lotId, actor), kind, crate, base);
        Set<LabelFormat> fitting = EnumSet.noneOf(LabelFormat.class);
        for (LabelFormat format : LabelFormat.values()) {
            if (LabelPdf.fits(format, resolution, label)) {
                fitting.add(format);
            }
        }
        return fitting;
    }

    /** A picture of the first sheet, or of one label of a roll, as PNG. */
    public byte[] trial(
            long lotId, LabelKind kind, boolean crate, LabelSheet sheet, int labels, String base, Actor actor) {
        Label label = requireFit(trial(page(lotId, actor), kind, crate, base), sheet);
        int shown = Math.min(labels, sheet.format().perSheet() - sheet.used());
        return LabelPdf.picture(sheet, Collections.nCopies(shown, label));
    }

    /** The job as a document for any printer. */
    public LabelFile pdf(long jobId, String base, Actor actor) {
        LabelJobView job = requireOpen(jobId, actor);
        String title = "Tem lô " + lots.summary(job.lotId(), actor).address().number();
        return new LabelFile(name(job) + ".pdf", LabelPdf.draw(job.sheet(), labels(job, base, actor), title));
    }

    /** The job for label printers. */
    public LabelFile zpl(long jobId, String base, Actor actor) {
        LabelJobView job = requireOpen(jobId, actor);
        if (!hasZpl(job)) {
            throw new NotFound("ZPL of job", jobId);
        }
        String zpl = LabelZpl.draw(job.sheet(), labels(job, base, actor));
        return new LabelFile(name(job) + ".zpl", zpl.getBytes(StandardCharsets.UTF_8));
    }

    public boolean hasZpl(LabelJobView job) {
        return job.sheet().format().isRoll() && (!job.kind().hasSerials() || job.labels() <= MOST_ZPL);
    }

    private List<Label> labels(LabelJobView job, String base, Actor actor) {
        LotPageView page = page(job.lotId(), actor);
        Label label = requireFit(LabelContent.of(page, base, job.crate(), seal()), job.sheet());
        if (!job.kind().hasSerials()) {
            return Collections.nCopies(job.labels(), label);
        }
        ScratchCodes codes = ScratchCodes.under(secrets);
        return printing.units(job).stream()
                .map(unit -> LabelContent.of(
                        label,
                        page.head().address(),
                        base,
                        unit.serial(),
                        unit.hasCode() ? codes.of(unit.serial()) : null))
                .toList();
    }

    /** Paper is a witness: what the log says on the day of printing stands on every sheet. */
    private @Nullable String seal() {
        return ledger.latest()
                .map(latest -> "Niêm phong " + latest.signed().checkpoint().brief())
                .orElse(null);
    }

    private Label trial(LotPageView page, LabelKind kind, boolean crate, String base) {
        Label label = LabelContent.of(page, base, crate, seal());
        return kind.hasSerials()
                ? LabelContent.of(
                        label,
                        page.head().address(),
                        base,
                        TRIAL,
                        kind == LabelKind.SCRATCH ? ScratchCodes.TRIAL : null)
                : label;
    }

    private static Label requireFit(Label label, LabelSheet sheet) {
        if (!LabelPdf.fits(sheet.format(), sheet.resolution(), label)) {
            throw new RuleViolation(
                    "label.too-small", "Khổ tem này quá nhỏ cho mã và chữ của lô. Hãy chọn khổ lớn hơn.");
        }
        return label;
    }

    private LabelJobView requireOpen(long jobId, Actor actor) {
        LabelJobView job = printing.job(jobId, actor);
        if (!job.isOpen(clock.instant())) {
            throw new RuleViolation(
                    "label.job-closed", "Đã quá 30 phút từ lúc tạo tem. Nếu cần nữa, hãy in lại và ghi lý do.");
        }
        return job;
    }

    private LotPageView page(long lotId, Actor actor) {
        LotSummary lot = lots.summary(lotId, actor);
        return lots.page(lot.address().token()).orElseThrow(() -> new NotFound("lot", lotId));
    }

    private static String name(LabelJobView job) {
        return "tem-" + job.id();
    }
}
