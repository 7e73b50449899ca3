package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;

/** Compares rows with their leaves, and leaves with their rows. Part of the caller's transaction. */
@ApplicationScoped
class RowAudit {

    @Inject
    LogAuditRepository audits;

    @Inject
    LogRepository log;

    @Inject
    @Any
    Instance<Sealable> sealables;

    /** A leaf whose bytes are whole. */
    record Whole(long index, String kind, long sourceId, Leaf leaf) {}

    /**
     * @param renamed of those that match, where a name has changed since
     * @param erased leaves whose private part was erased on request
     */
    record Compared(long matched, long renamed, long erased, List<AuditFinding> findings) {}

    Compared compare(List<Whole> leaves) {
        long matched = 0;
        long renamed = 0;
        long erased = 0;
        List<AuditFinding> findings = new ArrayList<>();
        for (Sealable sealable : kinds()) {
            List<Whole> own = leaves.stream()
                    .filter(leaf -> leaf.kind().equals(sealable.kind()))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            List<Long> ids = own.stream().map(Whole::sourceId).toList();
            Map<Long, Fact> facts = sealable.facts(ids);
            Map<Long, LeafWriter.PrivatePart> kept = audits.privateParts(sealable.kind(), ids);
            Map<String, String> names = names(facts);
            for (Whole one : own) {
                Fact fact = facts.get(one.sourceId());
                Set<String> differing = fact == null ? Set.of() : differing(one, fact, names);
                PrivateCheck.Standing hidden = hidden(one, kept.get(one.sourceId()), fact, differing, findings);
                erased += hidden == PrivateCheck.Standing.ERASED ? 1 : 0;
                boolean proven = hidden == PrivateCheck.Standing.WHOLE || hidden == PrivateCheck.Standing.ERASED;
                if (fact == null) {
                    findings.add(finding(AuditFinding.Kind.ROW_MISSING, one, ""));
                } else if (!sealable.renamable().containsAll(differing)) {
                    differing.removeAll(sealable.renamable());
                    findings.add(finding(AuditFinding.Kind.ROW_EDITED, one, String.join(", ", differing)));
                    findings.addAll(sealable.closer(one.sourceId()));
                } else if (proven) {
                    matched++;
                    renamed += differing.isEmpty() ? 0 : 1;
                }
            }
        }
        return new Compared(matched, renamed, erased, findings);
    }

    /** Adds to what differs, or finds that the private part itself is not what was sealed. */
    private static PrivateCheck.Standing hidden(
            Whole one,
            LeafWriter.@Nullable PrivatePart kept,
            @Nullable Fact fact,
            Set<String> differing,
            List<AuditFinding> findings) {
        PrivateCheck.Standing standing = PrivateCheck.standing(one.leaf(), kept, fact);
        String index = Long.toString(one.index());
        switch (standing) {
            case EDITED -> findings.add(finding(AuditFinding.Kind.PRIVATE_EDITED, one, index));
            case LOST -> findings.add(finding(AuditFinding.Kind.PRIVATE_LOST, one, index));
            case WHOLE -> {
                if (kept != null && fact != null) {
                    differing.addAll(PrivateCheck.differences(kept, fact));
                }
            }
            case ERASED -> {}
        }
        return standing;
    }

    private Set<String> differing(Whole one, Fact fact, Map<String, String> names) {
        Hash corrected = Optional.ofNullable(fact.corrects())
                .flatMap(id -> log.leafOf(one.kind(), id))
                .orElse(null);
        return new TreeSet<>(LeafCompare.differences(
                one.leaf(), fact, subject -> names.getOrDefault(key(subject), subject.kind() + "/?"), corrected));
    }

    /** Where the next rows are looked for: the kind and the id that they come after. */
    record Place(String kind, long after) {}

    /** Looks at some rows from a place on; what it returns is empty when there are no more. */
    Optional<Place> scan(Place from, int most, List<AuditFinding> findings) {
        for (Sealable sealable : kinds()) {
            int order = sealable.kind().compareTo(from.kind());
            if (order >= 0) {
                List<Long> ids = sealable.ids(order == 0 ? from.after() : 0, most);
                if (!ids.isEmpty()) {
                    unsealed(sealable, ids, findings);
                    return Optional.of(new Place(sealable.kind(), ids.get(ids.size() - 1)));
                }
            }
        }
        return Optional.empty();
    }

    private void unsealed(Sealable sealable, List<Long> ids, List<AuditFinding> findings) {
        Set<Long> known = audits.sealedOrWaiting(sealable.kind(), ids);
        List<Long> unknown = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            findings.addAll(rows(AuditFinding.Kind.ROW_UNSEALED, sealable, unknown));
        }
    }

    /** Records that wait since before then. */
    List<AuditFinding> waiting(Instant before, int most) {
        Map<String, List<Long>> byKind = new HashMap<>();
        audits.waitingSince(before, most)
                .forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one.sourceId()));
        return kinds().stream()
                .filter(sealable -> byKind.containsKey(sealable.kind()))
                .flatMap(sealable ->
                        rows(AuditFinding.Kind.ROW_WAITS, sealable, byKind.getOrDefault(sealable.kind(), List.of()))
                                .stream())
                .toList();
    }

    /** Rows that came in beside the seals of their kind. */
    List<AuditFinding> strays(int most) {
        return kinds().stream()
                .flatMap(sealable -> sealable.strays(most).stream())
                .toList();
    }

    private List<AuditFinding> rows(AuditFinding.Kind kind, Sealable sealable, List<Long> ids) {
        Map<Long, Fact> facts = sealable.facts(ids);
        Map<String, String> names = names(facts);
        return ids.stream()
                .map(id -> new AuditFinding(
                        kind,
                        sealable.kind(),
                        id,
                        Optional.ofNullable(facts.get(id))
                                .map(Fact::subject)
                                .map(subject -> names.getOrDefault(key(subject), ""))
                                .orElse(""),
                        ""))
                .toList();
    }

    private Map<String, String> names(Map<Long, Fact> facts) {
        List<Subject> subjects = new ArrayList<>();
        facts.values().forEach(fact -> {
            subjects.add(fact.subject());
            fact.inputs().forEach(input -> subjects.add(input.subject()));
        });
        return audits.names(subjects);
    }

    private static String key(Subject subject) {
        return subject.kind() + " " + subject.id();
    }

    private static AuditFinding finding(AuditFinding.Kind kind, Whole one, String detail) {
        return new AuditFinding(kind, one.kind(), one.sourceId(), one.leaf().subject(), detail);
    }

    private List<Sealable> kinds() {
        return sealables.stream().sorted(Comparator.comparing(Sealable::kind)).toList();
    }
}
