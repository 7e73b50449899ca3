package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.trace.seal.AuditProof;
import vn.chophien.trace.seal.MerkleTree;

/** Blocks of the audit trail. Their root is taken from the rows as they are now, so a leaf is compared with those. */
@ApplicationScoped
class TrailSeal implements Sealable {

    static final String KIND = "AUDIT";

    /** How findings name a single row of the trail. */
    static final String ROW_KIND = "AUDIT_ROW";

    @Inject
    TrailRepository trail;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        Map<Long, Fact> facts = new HashMap<>();
        trail.blocks(ids).forEach(block -> facts.put(block.id(), fact(block)));
        return facts;
    }

    private Fact fact(TrailRepository.Block block) {
        MerkleTree tree = MerkleTree.over(trail.kept(block.id()).stream()
                .map(TrailRepository.Kept::hashNow)
                .toList());
        return new Fact(
                AuditProof.TYPE,
                Subject.audit(),
                block.at(),
                null,
                block.at(),
                "market",
                null,
                null,
                Map.of(
                        "rows",
                        Integer.toString(block.rows()),
                        "first",
                        Long.toString(block.first()),
                        "last",
                        Long.toString(block.last()),
                        AuditProof.ROOT,
                        tree.root().hex()),
                List.of(),
                null,
                Map.of());
    }

    @Override
    public List<Long> ids(long after, int most) {
        return trail.blockIds(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of();
    }

    @Override
    public List<AuditFinding> closer(long id) {
        List<AuditFinding> findings = new ArrayList<>();
        for (TrailRepository.Kept row : trail.kept(id)) {
            if (row.now() == null) {
                findings.add(finding(AuditFinding.Kind.ROW_MISSING, row.auditId()));
            } else if (!row.hashNow().equals(row.hash())) {
                findings.add(finding(AuditFinding.Kind.ROW_EDITED, row.auditId()));
            }
        }
        return findings;
    }

    @Override
    public List<AuditFinding> strays(int most) {
        return trail.strays(trail.newestSealed(), clock.instant().minus(AuditTrailService.LATE), most).stream()
                .map(id -> finding(AuditFinding.Kind.ROW_UNSEALED, id))
                .toList();
    }

    private static AuditFinding finding(AuditFinding.Kind kind, long row) {
        return new AuditFinding(kind, ROW_KIND, row, "", "");
    }
}
