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

    boolean opens(List<Witness> witnesses) {
        List<Integer> weights = weightsOfPeople(witnesses);
        return weights.size() >= peopleNeeded
                && weights.stream().mapToInt(Integer::intValue).sum() >= weightNeeded;
    }

    /** How many people at least must stand behind these complaints. */
    static int people(List<Witness> witnesses) {
        return weightsOfPeople(witnesses).size();
    }

    /**
     * Complaints that may be of one person, also by way of a third, are one group; but nobody's guesswork makes one person
     * of two proven buyers.
     */
    private static List<Integer> weightsOfPeople(List<Witness> witnesses) {
        List<List<Witness>> groups = new ArrayList<>();
        witnesses.stream()
                .filter(witness -> witness.weight() > 0)
                .sorted(Comparator.comparing(witness -> !witness.buyer()))
                .forEach(witness -> join(groups, witness));
        return groups.stream()
                .map(group -> group.stream().mapToInt(Witness::weight).max().orElseThrow())
                .toList();
    }

    private static void join(List<List<Witness>> groups, Witness witness) {
        List<Witness> joined = new ArrayList<>(List.of(witness));
        for (List<Witness> group : List.copyOf(groups)) {
            boolean apart = !witness.buyer() && hasBuyer(joined) && hasBuyer(group);
            if (!apart && group.stream().anyMatch(witness::maybeSameAs)) {
                groups.remove(group);
                joined.addAll(group);
            }
        }
        groups.add(joined);
    }

    private static boolean hasBuyer(List<Witness> group) {
        return group.stream().anyMatch(Witness::buyer);
    }
}
