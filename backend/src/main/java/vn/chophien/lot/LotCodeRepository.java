package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** One seller's lots by what stands on a label. */
@ApplicationScoped
class LotCodeRepository {

    /** A lot number without its GTIN may name a lot of each product. */
    private static final int MOST = 50;

    private static final String LOT =
            "SELECT t.id, t.trade_item_id, t.lot_no, t.name, t.status, t.stop_code_id IS NOT NULL, t.expires_on,"
                    + " t.remaining, u.id, u.state, u.serial FROM lot t ";

    @PersistenceContext
    EntityManager em;

    List<FoundLot> byLabel(long sellerId, String gtin, String number, @Nullable String serial) {
        return Sql.list(
                em,
                LOT + "LEFT JOIN unit u ON u.lot_id = t.id AND u.serial = ?2"
                        + " WHERE t.seller_id = ?1 AND t.gtin = ?3 AND t.lot_no = ?4",
                row -> lot(row, serial),
                sellerId,
                serial,
                gtin,
                number);
    }

    List<FoundLot> byToken(long sellerId, String token, @Nullable String serial) {
        return Sql.list(
                em,
                LOT + "LEFT JOIN unit u ON u.lot_id = t.id AND u.serial = ?2"
                        + " WHERE t.seller_id = ?1 AND t.token = ?3",
                row -> lot(row, serial),
                sellerId,
                serial,
                token);
    }

    /** As it is written, or in capitals, in which our own numbers are. The newest lot first. */
    List<FoundLot> byNumber(long sellerId, String number) {
        return Sql.list(
                em,
                LOT + "LEFT JOIN unit u ON FALSE WHERE t.seller_id = ?1 AND t.lot_no IN (?2, ?3)"
                        + " ORDER BY t.id DESC LIMIT " + MOST,
                row -> lot(row, null),
                sellerId,
                number,
                number.toUpperCase(Locale.ROOT));
    }

    List<FoundLot> bySerial(long sellerId, String serial) {
        return Sql.list(
                em,
                LOT + "JOIN unit u ON u.lot_id = t.id WHERE t.seller_id = ?1 AND u.serial = ?2",
                row -> lot(row, serial),
                sellerId,
                serial);
    }

    private static FoundLot lot(Row row, @Nullable String serial) {
        return new FoundLot(
                row.number(0),
                row.numberOrNull(1),
                row.text(2),
                row.text(3),
                LotStatus.valueOf(row.text(4)),
                row.flag(5),
                row.dayOrNull(6),
                row.number(7),
                serial,
                row.numberOrNull(8),
                !row.isNull(9) && row.text(9).equals("VOID"));
    }
}
