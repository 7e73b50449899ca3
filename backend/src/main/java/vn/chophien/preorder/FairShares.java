package vn.chophien.preorder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.shared.Sha256;

/**
 * Shares a harvest out so that the smallest share is as large as it can be (max–min fairness, “filling with water”): all get
 * one pack, then another, until they have what they asked for or nothing is left. So there is a level up to which everybody
 * is served in full; who asked for more gets the level.
 *
 * <p>The few packs that do not go round once more go, one each, to those who asked for most; among equals the smaller
 * {@link #lot} wins. Larger requests come first there because otherwise somebody who asked for more could get less.
 *
 * <p>The answer depends on who asked for how much, never on the order in which they did.
 */
final class FairShares {

    /** @param packs more than none */
    record Wish(String code, long packs) {}

    /**
     * @param level up to so many packs everybody gets what they asked for
     * @param spare packs that did not go round once more
     * @param granted by the request's code, the largest request first
     */
    record Shares(long level, long spare, Map<String, Long> granted) {}

    private FairShares() {}

    static Shares of(List<Wish> wishes, long harvest, byte[] salt) {
        List<Wish> largestFirst = wishes.stream()
                .sorted(Comparator.comparingLong(Wish::packs)
                        .reversed()
                        .thenComparing(wish -> lot(salt, wish.code()), Arrays::compareUnsigned))
                .toList();
        long level = level(largestFirst, harvest);
        long given =
                wishes.stream().mapToLong(wish -> Math.min(wish.packs(), level)).sum();
        long spare = Math.min(
                harvest - given,
                wishes.stream().filter(wish -> wish.packs() > level).count());
        Map<String, Long> granted = new LinkedHashMap<>();
        long left = spare;
        for (Wish wish : largestFirst) {
            long extra = wish.packs() > level && left > 0 ? 1 : 0;
            left -= extra;
            granted.put(wish.code(), Math.min(wish.packs(), level) + extra);
        }
        return new Shares(level, spare, granted);
    }

    /** The highest level that the harvest can fill; the largest request when it fills them all. */
    private static long level(List<Wish> largestFirst, long harvest) {
        long left = harvest;
        for (int above = largestFirst.size(); above > 0; above--) {
            long smallest = largestFirst.get(above - 1).packs();
            if (smallest > left / above) {
                return left / above;
            }
            left -= smallest;
        }
        return largestFirst.isEmpty() ? 0 : largestFirst.get(0).packs();
    }

    /** What decides between equal requests: SHA-256 over the salt's bytes and the code in ASCII. */
    static byte[] lot(byte[] salt, String code) {
        return Sha256.of(salt, code.getBytes(StandardCharsets.US_ASCII));
    }

    /** What is shown of a salt before the cut. */
    static byte[] commitment(byte[] salt) {
        return Sha256.of(salt);
    }
}
