package vn.chophien.db.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of a lot, counted from today, as the content writes them: {@code h-62 m-60 p-30 e510} for harvested, made,
 * packed and expires. Only "made" is always there.
 */
record LotDates(
        @Nullable Integer harvested,
        int made,
        @Nullable Integer packed,
        @Nullable Integer expires) {

    static LotDates parse(String text) {
        Map<Character, Integer> days = new HashMap<>();
        for (String word : text.split(" +", -1)) {
            days.put(word.charAt(0), Integer.valueOf(word.substring(1)));
        }
        Integer made = days.get('m');
        if (made == null) {
            throw new IllegalStateException("A lot needs the day it was made: " + text);
        }
        return new LotDates(days.get('h'), made, days.get('p'), days.get('e'));
    }

    /** The day that the lot number carries and that the lot record is created on. */
    int born() {
        Integer day = packed;
        return day == null ? made : day;
    }

    /** The day of an anchor such as {@code p+1}. */
    int resolve(String anchor) {
        Integer base = switch (anchor.charAt(0)) {
            case 'h' -> harvested;
            case 'p' -> packed;
            default -> Integer.valueOf(made);
        };
        if (base == null) {
            throw new IllegalStateException("The route asks for a day that the lot does not have: " + anchor);
        }
        return base + Integer.parseInt(anchor.substring(1));
    }
}
