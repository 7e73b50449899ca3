package vn.chophien.lot.scan;

import java.util.EnumSet;
import java.util.Set;

/** Reads the signs from the scans of a whole lot, against what was sold of it. */
final class LotJudging {

    private static final int UNKNOWN_A_DAY = 5;
    private static final int READERS_A_PACK = 3;
    /** The seller, the staff and the curious look at a lot of which nothing was sold yet. */
    private static final int READERS_ANYHOW = 20;

    private LotJudging() {}

    /**
     * @param readers different readers of each of the last seven days, added up
     * @param unknownInADay the most scans in a day of numbers that were never printed
     * @param packsSold whole packs that left the stock; negative where the lot is not sold by the piece
     */
    static ScanScore judge(long readers, long unknownInADay, long packsSold) {
        Set<ScanSign> signs = EnumSet.noneOf(ScanSign.class);
        if (unknownInADay >= UNKNOWN_A_DAY) {
            signs.add(ScanSign.UNKNOWN_NUMBERS);
        }
        if (packsSold >= 0 && readers > READERS_ANYHOW + READERS_A_PACK * packsSold) {
            signs.add(ScanSign.MORE_READERS_THAN_PACKS);
        }
        return new ScanScore(signs);
    }
}
