package vn.chophien.complaint;

import java.util.ArrayList;
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

    /** Complaints that may be of one person, also by way of a third, are one group. */
    private static List<Integer> weightsOfPeople(List<Witness> witnesses) {
        List<List<Witness>> groups = new ArrayList<>();
        for (Witness witness : witnesses) {
            if (witness.weight() > 0) {
                List<Witness> group = new ArrayList<>(List.of(witness));
                groups.removeIf(other -> other.stream().anyMatch(witness::maybeSameAs) && group.addAll(other));
                groups.add(group);
            }
        }
        return groups.stream()
                .map(group -> group.stream().mapToInt(Witness::weight).max().orElseThrow())
                .toList();
    }
}
