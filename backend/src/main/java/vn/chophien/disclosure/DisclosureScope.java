package vn.chophien.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

/**
 * Which rows belong to a request, as conditions of SQL. All that goes into them are numbers and days of our own.
 *
 * @param lots the lots that the request comes down to, with all that they came from and became; null for those of the days
 */
record DisclosureScope(
        long sellerId,
        LocalDate from,
        LocalDate to,
        @Nullable Long orderId,
        @Nullable List<Long> lots,
        boolean withBuyers) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String NOTHING = "0";

    DisclosureScope {
        lots = lots == null ? null : List.copyOf(lots);
    }

    /** Of an instant's column: within the days, as Việt Nam has them. */
    private String within(String column) {
        return column + " >= '" + moment(from) + "' AND " + column + " < '" + moment(to.plusDays(1)) + "'";
    }

    private static String moment(LocalDate day) {
        return MOMENT.format(Times.toColumn(day.atStartOfDay(Times.ZONE).toInstant()));
    }

    private String ids() {
        return lots == null || lots.isEmpty() ? NOTHING : Sql.ids(lots);
    }

    String ofLots(String lot) {
        return lots == null
                ? lot + ".seller_id = " + sellerId + " AND " + lot + ".made_on BETWEEN '" + from + "' AND '" + to + "'"
                : lot + ".id IN (" + ids() + ")";
    }

    String ofOrders(String order) {
        String own = order + ".seller_id = " + sellerId;
        if (orderId != null) {
            return own + " AND " + order + ".id = " + orderId;
        }
        return lots == null
                ? own + " AND " + within(order + ".placed_at")
                : own + " AND EXISTS (SELECT 1 FROM order_line x JOIN order_line_lot y ON y.order_line_id = x.id"
                        + " WHERE x.order_id = " + order + ".id AND y.lot_id IN (" + ids() + "))";
    }

    String ofDiary(String entry, String site) {
        return lots == null
                ? site + ".seller_id = " + sellerId + " AND " + within(entry + ".occurred_at")
                : entry + ".season_id IN (SELECT g.season_id FROM lot g WHERE g.season_id IS NOT NULL AND g.id IN ("
                        + ids() + ") UNION SELECT i.season_id FROM lot_harvest h"
                        + " JOIN diary_entry i ON i.id = h.diary_entry_id WHERE h.lot_id IN (" + ids() + "))";
    }

    String ofComplaints(String complaint, String lot, String order) {
        if (orderId != null) {
            return complaint + ".order_id = " + orderId;
        }
        return lots == null
                ? "COALESCE(" + lot + ".seller_id, " + order + ".seller_id) = " + sellerId + " AND "
                        + within(complaint + ".opened_at")
                : complaint + ".lot_id IN (" + ids() + ")";
    }
}
