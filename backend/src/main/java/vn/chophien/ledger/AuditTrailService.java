package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.trace.seal.AuditProof;
import vn.chophien.trace.seal.InclusionProof;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.MerkleTree;

/** Puts the audit trail under the seal of the log, tells how far it is, and proves it to who checks it elsewhere. */
@ApplicationScoped
@Retried
@Transactional
public class AuditTrailService {

    static final int BATCH = 500;

    /** A transaction that ended late may have left a row below sealed ones; what is older and unsealed came otherwise. */
    static final Duration LATE = Duration.ofMinutes(15);

    private static final int SALT_LENGTH = 16;
    private static final int MOST_BLOCKS = 400;

    @Inject
    TrailRepository trail;

    @Inject
    LogRepository log;

    @Inject
    LogReadRepository read;

    @Inject
    LogAuditRepository audits;

    @Inject
    LogKeys keys;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** @return how many rows got into a block */
    int sealSome() {
        log.lockHead(); // one node at a time
        Instant now = clock.instant();
        List<TrailRow> rows = trail.unsealed(trail.newestSealed(), now.minus(LATE), BATCH);
        if (!rows.isEmpty()) {
            List<TrailRepository.Kept> kept = new ArrayList<>();
            for (TrailRow row : rows) {
                byte[] salt = new byte[SALT_LENGTH];
                random.nextBytes(salt);
                kept.add(new TrailRepository.Kept(row.id(), salt, row.hash(salt), row));
            }
            long block = trail.addBlock(
                    rows.size(), rows.get(0).id(), rows.get(rows.size() - 1).id(), now);
            trail.addRows(block, kept);
        }
        return rows.size();
    }

    public TrailView state(Actor actor) {
        actor.requireStaff();
        Optional<AuditView> last = audits.newest(true);
        long wrong = last.map(view -> audits.findings(view.id()).stream()
                        .filter(finding -> finding.sourceKind().startsWith(TrailSeal.KIND))
                        .count())
                .orElse(0L);
        return new TrailView(
                trail.newestSealed(),
                last.flatMap(view -> trail.rowUnder(view.size())).orElse(0L),
                last.map(AuditView::endedAt).orElse(null),
                wrong);
    }

    /**
     * The trail of some days with all that is needed to check it without asking the market. That somebody took it along
     * is noted, as with the table.
     *
     * @throws InvalidInput for days the wrong way round
     * @throws RuleViolation where nothing is sealed yet, or it is too much for one file
     */
    public String proof(LocalDate from, LocalDate to, Actor actor) {
        actor.requireStaff();
        if (to.isBefore(from)) {
            throw InvalidInput.of("den", "Ngày cuối phải sau ngày đầu.");
        }
        CheckpointView checkpoint = read.latest().orElseThrow(AuditTrailService::nothing);
        LogKey key = keys.key(checkpoint.signed().checkpoint().origin()).orElseThrow(AuditTrailService::nothing);
        List<TrailRepository.Block> blocks = trail.sealedBlocks(
                from.atStartOfDay(Times.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(Times.ZONE).toInstant(),
                checkpoint.size(),
                MOST_BLOCKS + 1);
        if (blocks.isEmpty()) {
            throw nothing();
        }
        long rows = blocks.stream().mapToLong(TrailRepository.Block::rows).sum();
        if (blocks.size() > MOST_BLOCKS || rows > AuditLog.MOST_EXPORTED) {
            throw new RuleViolation("trail.too-much", "Những ngày này có quá nhiều dòng. Bạn chọn ít ngày hơn.");
        }
        List<AuditProof.Block> proven = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            proven.add(proven(blocks.get(i), checkpoint.size()));
        }
        audit.recordReading(actor, "audit.export", "audit", "bang-chung", rows + " dòng");
        return new AuditProof(key, checkpoint.signed(), proven).json();
    }

    private AuditProof.Block proven(TrailRepository.Block block, long size) {
        SealedRecord sealed = read.sealOf(TrailSeal.KIND, block.id()).orElseThrow();
        InclusionProof proof =
                StoredNodes.compute(read::nodes, nodes -> new MerkleTree(size, nodes).inclusion(sealed.index()));
        List<AuditProof.Row> rows = new ArrayList<>();
        for (TrailRepository.Kept row : trail.kept(block.id())) {
            TrailRow now = row.now();
            if (now != null) {
                rows.add(new AuditProof.Row(row.salt(), now.body()));
            }
        }
        return new AuditProof.Block(Leaf.parse(sealed.body().getBytes(StandardCharsets.UTF_8)), proof, rows);
    }

    private static RuleViolation nothing() {
        return new RuleViolation("trail.nothing", "Chưa có dòng nào của những ngày này được niêm phong.");
    }
}
