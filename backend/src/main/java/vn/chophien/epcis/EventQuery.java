package vn.chophien.epcis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about events, read and ready to be asked. All conditions hold at once.
 *
 * @param conditions what an event must be
 * @param isByRecordTime whether the order is that of recording, not that of happening
 * @param perPage events a page
 * @param countLimit so many events in all pages together; null: all
 * @param maxCount more than so many is an error; null: never
 * @param pageToken where to go on; null at the beginning
 * @param text the question without its paging, by which a token is bound to it
 */
record EventQuery(
        List<Condition> conditions,
        boolean isByRecordTime,
        boolean isAscending,
        int perPage,
        @Nullable Integer countLimit,
        @Nullable Integer maxCount,
        @Nullable String pageToken,
        String text) {

    /**
     * One condition on a row {@code e} of the table of events.
     *
     * @param sql with a plain {@code ?} for each parameter
     */
    record Condition(String sql, List<Object> parameters) {
        static Condition of(String sql, Object... parameters) {
            return new Condition(sql, List.of(parameters));
        }
    }
}
