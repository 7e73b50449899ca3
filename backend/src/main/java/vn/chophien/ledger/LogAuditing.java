package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;
import vn.chophien.trace.seal.SignedCheckpoint;

/**
 * Reads the whole log against the rows that it seals. First every leaf: its bytes, its row, its private part, and the tree that the leaves
 * make, beside each checkpoint that was ever signed. Then every row: whether a leaf or the queue knows of it. Each call of
 * {@link #step()} is one transaction over one batch, and another node may do the next.
 */
@ApplicationScoped
@Retried
@Transactional
public class LogAuditing {

    private static final int BATCH = 400;
    private static final int KEPT_OF_A_KIND = 50;
    private static final Duration GRACE = Duration.ofMinutes(15);

    @Inject
    LogAuditRepository audits;

    @Inject
    LogReadRepository read;

    @Inject
    LogKeys keys;

    @Inject
    RowAudit rows;

    @Inject
    Clock clock;

    /** The newest audit that is through; empty before the first. */
    public Optional<AuditView> last() {
        return audits.newest(true);
    }

    public Optional<AuditView> running(Actor actor) {
        actor.requireStaff();
        return audits.newest(false);
    }

    public List<AuditFinding> findings(long audit, Actor actor) {
        actor.requireStaff();
        return audits.findings(audit);
    }

    /** Asks for an audit now; the next round makes it. */
    public void start(Actor actor) {
        actor.require(Permission.OPERATION);
        if (!begin(null, actor.name())) {
            throw new RuleViolation("ledger.audit-runs", "Đang có một lần kiểm tra. Bạn hãy đợi nó xong.");
        }
    }

    /** The nightly one; nothing happens where this night has had it, or one runs. */
    void startFor(LocalDate night) {
        if (!audits.hasRunIn(night) && read.latest().isPresent()) {
            begin(night, null);
        }
    }

    private boolean begin(@Nullable LocalDate night, @Nullable String by) {
        LogAuditRepository.Lengths lengths = audits.lengths();
        if (!audits.begin(night, by, clock.instant(), Math.max(lengths.head(), lengths.checkpoint()))) {
            return false;
        }
        audits.take().ifPresent(run -> lengths(run, lengths));
        return true;
    }

    /** Whoever takes the end of the log away takes its head along; the witnesses' lines and older audits know better. */
    private void lengths(LogAuditRepository.Run run, LogAuditRepository.Lengths is) {
        long was = Math.max(is.checkpoint(), Math.max(is.cosigned(), is.audited()));
        if (is.head() < was || is.leaves() < is.head()) {
            find(
                    run,
                    AuditFinding.ofLog(
                            AuditFinding.Kind.ROLLED_BACK,
                            Math.min(is.head(), is.leaves()) + " < " + Math.max(was, is.head())));
        } else if (is.leaves() > is.head() || is.checkpoint() < is.head()) {
            find(
                    run,
                    AuditFinding.ofLog(
                            AuditFinding.Kind.CHECKPOINT, is.leaves() + " / " + is.head() + " / " + is.checkpoint()));
        }
    }

    /** @return whether there is more to do */
    boolean step() {
        Optional<LogAuditRepository.Run> taken = audits.take();
        taken.ifPresent(run -> {
            if (run.next() < run.size()) {
                leaves(run);
            } else {
                rows(run);
            }
        });
        return taken.isPresent();
    }

    private void leaves(LogAuditRepository.Run run) {
        long to = Math.min(run.size(), run.next() + BATCH);
        Map<Long, LogAuditRepository.Stored> stored = audits.leaves(run.next(), to).stream()
                .collect(Collectors.toMap(LogAuditRepository.Stored::index, leaf -> leaf));
        List<RowAudit.Whole> whole = new ArrayList<>();
        Map<Long, Hash> roots = new HashMap<>();
        GrowingTree tree = GrowingTree.from(run.next(), run.edge());
        for (long index = run.next(); index < to; index++) {
            LogAuditRepository.Stored leaf = stored.get(index);
            Hash hash = leaf == null ? Hash.NONE : Hash.ofLeaf(leaf.body());
            if (leaf == null) {
                find(run, AuditFinding.ofLog(AuditFinding.Kind.LEAF_MISSING, Long.toString(index)));
            } else if (hash.equals(leaf.hash())) {
                whole.add(new RowAudit.Whole(index, leaf.kind(), leaf.sourceId(), Leaf.parse(leaf.body())));
            } else {
                find(
                        run,
                        new AuditFinding(
                                AuditFinding.Kind.LEAF_EDITED, leaf.kind(), leaf.sourceId(), "", Long.toString(index)));
            }
            tree.append(hash);
            roots.put(tree.size(), tree.root());
        }
        checkpoints(run, to, roots);
        RowAudit.Compared compared = rows.compare(whole);
        compared.findings().forEach(finding -> find(run, finding));
        audits.read(run.id(), to, tree.edge(), compared);
    }

    /** One wrong leaf makes every later checkpoint wrong, so the first that does not hold stands for all. */
    private void checkpoints(LogAuditRepository.Run run, long to, Map<Long, Hash> roots) {
        List<String> wrong = new ArrayList<>();
        for (String note : audits.notes(run.next(), to)) {
            SignedCheckpoint signed = SignedCheckpoint.parse(note);
            boolean isSigned = keys.key(signed.checkpoint().origin())
                    .map(signed::isSignedBy)
                    .orElse(true); // a node without the key cannot tell
            if (!isSigned
                    || !signed.checkpoint()
                            .root()
                            .equals(roots.getOrDefault(signed.checkpoint().size(), Hash.NONE))) {
                wrong.add(Long.toString(signed.checkpoint().size()));
            }
        }
        audits.known(run.next(), to).stream()
                .filter(known -> !known.root().equals(roots.getOrDefault(known.size(), Hash.NONE)))
                .forEach(known -> wrong.add(Long.toString(known.size())));
        if (!wrong.isEmpty() && audits.count(run.id(), AuditFinding.Kind.CHECKPOINT) == 0) {
            find(run, AuditFinding.ofLog(AuditFinding.Kind.CHECKPOINT, wrong.get(0)));
        }
    }

    private void rows(LogAuditRepository.Run run) {
        List<AuditFinding> findings = new ArrayList<>();
        Optional<RowAudit.Place> next = rows.scan(new RowAudit.Place(run.scanKind(), run.scanAfter()), BATCH, findings);
        if (next.isEmpty()) {
            findings.addAll(rows.waiting(clock.instant().minus(GRACE), BATCH));
            findings.addAll(rows.strays(BATCH));
        }
        findings.forEach(finding -> find(run, finding));
        next.ifPresentOrElse(
                place -> audits.scanned(run.id(), place.kind(), place.after()),
                () -> audits.end(
                        run.id(),
                        GrowingTree.from(run.size(), run.edge()).root().hex(),
                        clock.instant()));
    }

    private void find(LogAuditRepository.Run run, AuditFinding finding) {
        audits.add(run.id(), finding, KEPT_OF_A_KIND);
    }
}
