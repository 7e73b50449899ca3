package vn.chophien.trace.seal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a bundle, step by step, as a stranger would: nothing that the bundle says of itself is believed.
 *
 * <p>What it cannot see is an entry at the end of a subject's history that was left out of the bundle: that needs the
 * whole log, which everybody may read.
 */
public final class BundleCheck {

    private final Bundle bundle;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Leaf>> subjects = new LinkedHashMap<>();

    private BundleCheck(Bundle bundle) {
        this.bundle = bundle;
        bundle.proven().stream()
                .map(Bundle.Proven::leaf)
                .sorted(Comparator.comparingLong(Leaf::seq))
                .forEach(leaf -> subjects.computeIfAbsent(leaf.subject(), name -> new ArrayList<>())
                        .add(leaf));
    }

    /**
     * Checks everything that can be checked without the network; an empty list means that all is well.
     *
     * @param trusted the log's key, from somewhere else than the bundle
     */
    public static List<Finding> check(Bundle bundle, LogKey trusted) {
        BundleCheck check = new BundleCheck(bundle);
        check.signature(trusted);
        check.inclusion();
        check.sequences();
        check.inputs();
        check.quantities();
        check.intervals();
        check.receipt();
        return List.copyOf(check.findings);
    }

    private void signature(LogKey trusted) {
        if (!bundle.checkpoint().isSignedBy(trusted)) {
            findings.add(Finding.of(Finding.Kind.SIGNATURE, "", "not signed by " + trusted.name()));
        }
    }

    private void inclusion() {
        Checkpoint checkpoint = bundle.checkpoint().checkpoint();
        for (Bundle.Proven one : bundle.proven()) {
            if (!one.proof().proves(one.leaf().hash(), checkpoint.root())) {
                findings.add(Finding.of(
                        Finding.Kind.INCLUSION,
                        one.leaf(),
                        "leaf " + one.proof().index() + " is not under the root"));
            }
            if (!one.leaf().text("log").equals(checkpoint.origin())) {
                findings.add(
                        Finding.of(Finding.Kind.ORIGIN, one.leaf(), one.leaf().text("log")));
            }
        }
    }

    private void sequences() {
        subjects.forEach((subject, leaves) -> {
            Hash prev = Hash.NONE;
            long expected = 1;
            for (Leaf leaf : leaves) {
                if (leaf.seq() != expected || !leaf.prev().equals(prev)) {
                    findings.add(Finding.of(Finding.Kind.GAP, leaf, "entry " + expected + " should stand here"));
                }
                prev = leaf.hash();
                expected = leaf.seq() + 1;
            }
        });
        if (!subjects.containsKey(bundle.subject())) {
            findings.add(Finding.of(Finding.Kind.GAP, bundle.subject(), "no entry at all"));
        }
    }

    private void inputs() {
        for (Bundle.Proven one : bundle.proven()) {
            for (Leaf.Input input : one.leaf().inputs()) {
                boolean holds = subjects.getOrDefault(input.subject(), List.of()).stream()
                        .anyMatch(leaf -> leaf.text("seq").equals(input.seq())
                                && leaf.hash().hex().equals(input.leaf()));
                if (!holds) {
                    findings.add(Finding.of(
                            Finding.Kind.INPUT, one.leaf(), input.subject() + " up to entry " + input.seq()));
                }
            }
        }
    }

    private void quantities() {
        Map<String, Long> used = new HashMap<>();
        for (Bundle.Proven one : bundle.proven()) {
            for (Leaf.Input input : one.leaf().inputs()) {
                input.grams().ifPresent(grams -> used.merge(input.subject(), grams, Math::addExact));
            }
        }
        used.forEach((subject, grams) -> made(subject)
                .filter(made -> grams > made)
                .ifPresent(made -> findings.add(
                        Finding.of(Finding.Kind.QUANTITY, subject, grams + " g used of " + made + " g made"))));
    }

    /** What a lot weighed when it was made; empty where that was not said. */
    private Optional<Long> made(String subject) {
        return subjects.getOrDefault(subject, List.of()).stream()
                .flatMap(leaf -> leaf.data("lotGrams").stream())
                .findFirst()
                .filter(grams -> grams.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
    }

    private void intervals() {
        for (Bundle.Proven one : bundle.proven()) {
            Leaf leaf = one.leaf();
            Optional<LocalDate> harvest = leaf.data("harvestedOn").flatMap(BundleCheck::day);
            for (Leaf.Input input : leaf.inputs()) {
                harvest.ifPresent(day -> uncorrected(input.subject()).forEach(entry -> interval(leaf, day, entry)));
            }
        }
    }

    private void interval(Leaf lot, LocalDate harvest, Leaf entry) {
        Optional<LocalDate> sprayed = entry.data("day").flatMap(BundleCheck::day);
        Optional<Integer> wait = entry.data("waitDays")
                .filter(days -> days.matches("[0-9]{1,4}"))
                .map(Integer::parseInt);
        if (sprayed.isPresent() && wait.isPresent() && !sprayed.get().isAfter(harvest)) {
            LocalDate earliest = sprayed.get().plusDays(wait.get());
            if (harvest.isBefore(earliest)) {
                findings.add(Finding.of(
                        Finding.Kind.INTERVAL,
                        lot,
                        "harvested on " + harvest + ", allowed from " + earliest + " by " + entry.subject() + " entry "
                                + entry.seq()));
            }
        }
    }

    /**
     * Of a purchase: what the buyer reads is what was sealed last, and the histories of all its lots are here. A parcel
     * that was packed anew has an older receipt, too.
     */
    private void receipt() {
        if (bundle.receipt().isEmpty()) {
            return;
        }
        Receipt receipt = bundle.receipt().get();
        List<Leaf> leaves = subjects.getOrDefault(bundle.subject(), List.of());
        boolean isSealed = !leaves.isEmpty()
                && leaves.get(leaves.size() - 1).text("type").equals(Receipt.LEAF_TYPE)
                && leaves.get(leaves.size() - 1).text("private").equals(receipt.commitment());
        if (!isSealed) {
            findings.add(Finding.of(Finding.Kind.RECEIPT, bundle.subject(), "not what the leaf commits to"));
        }
        if (!receipt.addsUp()) {
            findings.add(Finding.of(Finding.Kind.RECEIPT, bundle.subject(), "does not add up"));
        }
        for (String lot : receipt.lots()) {
            if (!subjects.containsKey(lot)) {
                findings.add(Finding.of(Finding.Kind.RECEIPT, lot, "no history of a lot in the parcel"));
            }
        }
    }

    private List<Leaf> uncorrected(String subject) {
        List<Leaf> leaves = subjects.getOrDefault(subject, List.of());
        Set<String> corrected =
                leaves.stream().map(leaf -> leaf.text("corrects")).collect(Collectors.toCollection(HashSet::new));
        return leaves.stream()
                .filter(leaf -> !corrected.contains(leaf.hash().hex()))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
