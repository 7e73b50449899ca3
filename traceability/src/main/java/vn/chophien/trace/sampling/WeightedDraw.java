package vn.chophien.trace.sampling;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.trace.seal.Hash;

/** The draw itself, see the package. */
public final class WeightedDraw {

    private WeightedDraw() {}

    /** The lots that are drawn, first drawn first. Same announcement and seed, same answer, on any machine. */
    public static List<WeightedLot> draw(Announcement announced, Hash seed) {
        List<WeightedLot> left = new ArrayList<>(announced.lots());
        long weights = left.stream().mapToLong(WeightedLot::weight).sum();
        String stem =
                Announcement.FORMAT + " " + seed.hex() + " " + announced.hash().hex() + " ";
        List<WeightedLot> drawn = new ArrayList<>();
        for (int round = 1; round <= announced.picks(); round++) {
            WeightedLot next = left.remove(place(left, below(weights, stem + round)));
            weights -= next.weight();
            drawn.add(next);
        }
        return List.copyOf(drawn);
    }

    private static long below(long bound, String text) {
        byte[] digest = Hash.ofContent(text.getBytes(StandardCharsets.US_ASCII)).bytes();
        return new BigInteger(1, digest).mod(BigInteger.valueOf(bound)).longValueExact();
    }

    private static int place(List<WeightedLot> lots, long number) {
        long rest = number;
        for (int i = 0; i < lots.size(); i++) {
            rest -= lots.get(i).weight();
            if (rest < 0) {
                return i;
            }
        }
        throw new IllegalStateException("The number is not below the sum of the weights.");
    }
}
