package vn.chophien.site;

import java.time.Instant;
import java.util.List;

/**
 * What a phone takes along so that diaries can be written where there is no network.
 *
 * @param at when it was put together, by our clock: a phone learns from it how wrong its own one is
 * @param extraDays as {@link PreHarvestInterval#extraDays()}, so that the phone counts as the market does
 */
public record PocketDiary(Instant at, int extraDays, List<PocketSeason> seasons) {

    /** The words of units that amounts are given in, most of them masses first. */
    public static List<String> units() {
        return List.of(AmountUnit.values()).stream().map(AmountUnit::vietnamese).toList();
    }
}
