package vn.chophien.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When complaints about one lot become a case: enough different people, and enough weight between them. One person counts
 * once, with the heaviest thing that they said.
 */
record CaseRule(int windowDays, int peopleNeeded, int weightNeeded) {

    private static final int FEWEST = 2;

    CaseRule {
        if (peopleNeeded < FEWEST) {
            throw new IllegalArgumentException("Nobody opens a case alone: " + peopleNeeded);
        }
    }

    boolean opens(List<Reporter> reporters) {
        List<Integer> weights = weightsOfPeople(reporters);
        return weights.size() >= peopleNeeded
                && weights.stream().mapToInt(Integer::intValue).sum() >= weightNeeded;
    }

    /** How many people at least must stand behind these complaints. */
    static int people(List<Reporter> reporters) {
        return weightsOfPeople(reporters).size();
    }

    /**
     * Complaints that may be of one person, also by way of a third, are one group; but nobody's guesswork makes one person
     * of two proven buyers.
     */
    private static List<Integer> weightsOfPeople(List<Reporter> reporters) {
        List<List<Reporter>> groups = new ArrayList<>();
        reporters.stream()
                .filter(reporter -> reporter.weight() > 0)
                .sorted(Comparator.comparing(reporter -> !reporter.buyer()))
                .forEach(reporter -> join(groups, reporter));
        return groups.stream()
                .map(group -> group.stream().mapToInt(Reporter::weight).max().orElseThrow())
                .toList();
    }

    private static void join(List<List<Reporter>> groups, Reporter reporter) {
        List<Reporter> joined = new ArrayList<>(List.of(reporter));
        for (List<Reporter> group : List.copyOf(groups)) {
            boolean apart = !reporter.buyer() && hasBuyer(joined) && hasBuyer(group);
            if (!apart && group.stream().anyMatch(reporter::maybeSameAs)) {
                groups.remove(group);
                joined.addAll(group);
            }
        }
        groups.add(joined);
    }

    private static boolean hasBuyer(List<Reporter> group) {
        return group.stream().anyMatch(Reporter::buyer);
    }
}
