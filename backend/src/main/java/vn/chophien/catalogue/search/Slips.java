package vn.chophien.catalogue.search;

import java.util.Arrays;

/** Slips of the fingers between two words: a letter too much, too few, another one, or two that changed places. */
final class Slips {

    private Slips() {}

    /** How many there are; more than {@code most} is not counted further. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int i, int j, int[][] cost) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean crossed =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return crossed ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    static boolean swapped(String one, String other) {
        return one.length() == other.length()
                && between(one, other, 1) == 1
                && sorted(one).equals(sorted(other));
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
