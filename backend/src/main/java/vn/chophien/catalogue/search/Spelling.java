package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What somebody may have meant by words that found nothing: the market's own words that come nearest to them. */
final class Spelling {

    private static final int MOST_WORDS = 10;
    private static final int MOST_READINGS = 60;
    private static final int MOST_CANDIDATES = 6;

    private static final int UNTYPED = 1;
    private static final int SAME_SOUND = 2;
    private static final int SLIP = 3;
    private static final int FAR_SLIP = 5;
    private static final int AROUND_LEFT_OUT = 1;
    private static final int AROUND_KEPT = 2;
    private static final int LEFT_OUT = 5;

    /** Farther than this for each word, and the text is no longer what was typed. */
    private static final int FARTHEST = 3;

    /** What people add to the thing itself. */
    private static final Set<String> AROUND = Set.of(
            "mua", "ban", "gia", "re", "ngon", "tim", "can", "o", "tai", "cho", "va", "cua", "loai", "nha", "lam",
            "dac", "san", "sach", "chinh", "hang", "goc", "xin", "bao", "nhieu", "tien", "1", "mot", "toi", "muon");

    private final Map<String, Integer> uses;
    private final Map<String, List<String>> bySound = new HashMap<>();

    /** @param uses how many products each known word is found in */
    Spelling(Map<String, Integer> uses) {
        this.uses = uses;
        uses.keySet()
                .forEach(word -> bySound.computeIfAbsent(Sound.of(word), sound -> new ArrayList<>())
                        .add(word));
    }

    /** A word and how far it is from what was typed. */
    private record Candidate(String word, int cost) {}

    /** Readings of the text by how far they are from it, nearest first; all of one distance together. */
    SortedMap<Integer, List<String>> readings(String folded) {
        List<Candidate> beam = List.of(new Candidate("", 0));
        String[] words = folded.split(" ", MOST_WORDS + 1);
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            List<Candidate> longer = new ArrayList<>();
            for (Candidate candidate : candidates(words[i], words.length)) {
                for (Candidate start : beam) {
                    String text = (start.word() + " " + candidate.word()).strip();
                    longer.add(new Candidate(text, start.cost() + candidate.cost()));
                }
            }
            beam = longer.stream()
                    .sorted(Comparator.comparingInt(Candidate::cost))
                    .limit(MOST_READINGS)
                    .toList();
        }
        SortedMap<Integer, List<String>> readings = new TreeMap<>();
        for (Candidate reading : beam) {
            boolean near = reading.cost() <= FARTHEST * Math.min(words.length, MOST_WORDS);
            if (near && !reading.word().isEmpty() && !reading.word().equals(folded)) {
                readings.computeIfAbsent(reading.cost(), cost -> new ArrayList<>())
                        .add(reading.word());
            }
        }
        return readings;
    }

    private List<Candidate> candidates(String typed, int words) {
        Map<String, Integer> costs = new HashMap<>();
        if (uses.containsKey(typed) || hasDigit(typed)) {
            costs.put(typed, 0);
        }
        String untyped = Typing.untyped(typed);
        nearest(typed, 0, costs);
        if (!untyped.equals(typed)) {
            nearest(untyped, UNTYPED, costs);
        }
        if (words > 1 && AROUND.contains(typed)) {
            costs.computeIfPresent(typed, (word, cost) -> AROUND_KEPT);
            costs.put("", AROUND_LEFT_OUT);
        } else if (words > 2) {
            costs.put("", LEFT_OUT);
        }
        if (costs.isEmpty()) {
            costs.put(typed, 0); // nothing is like it: the reading will find nothing, and say so
        }
        return costs.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Candidate::cost)
                        .thenComparing(candidate -> -uses.getOrDefault(candidate.word(), 0))
                        .thenComparing(Candidate::word))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private void nearest(String word, int already, Map<String, Integer> costs) {
        if (uses.containsKey(word)) {
            costs.merge(word, already, Math::min);
        }
        bySound.getOrDefault(Sound.of(word), List.of())
                .forEach(known -> costs.merge(known, already + SAME_SOUND, Math::min));
        int most = word.length() < 3 ? 0 : word.length() < 7 ? 1 : 2;
        if (most == 0 || hasDigit(word)) {
            return;
        }
        for (String known : uses.keySet()) {
            int slips = Slips.between(word, known, most);
            // another letter in place of one of three makes another word, not a slip
            boolean near = slips <= most
                    && (word.length() > 3 || word.length() != known.length() || Slips.swapped(word, known));
            if (near && slips > 0) {
                costs.merge(known, already + (slips == 1 ? SLIP : FAR_SLIP), Math::min);
            }
        }
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
