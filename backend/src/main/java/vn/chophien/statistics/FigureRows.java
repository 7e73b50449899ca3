package vn.chophien.statistics;

/**
 * The rows of each plain figure as SQL with the same seven columns: {@code id, name, link, day, commune, part, amount}. The
 * figure is the sum of {@code amount}. What happens on days takes the first moment as {@code ?1} and the first one after
 * as {@code ?2}; what is a state takes the day as {@code ?1}. No row names a buyer.
 */
final class FigureRows {

    /** Of the certificate {@code c}, as {@link vn.chophien.catalogue.CertificateStanding} has it. */
    private static final String LAST_DAY = "LEAST(c.valid_to, c.decided_on + INTERVAL 36 MONTH)";

    private static final String IN_FORCE =
            "c.status = 'GRANTED' AND c.verified_on IS NOT NULL AND " + LAST_DAY + " >= ?1";

    /** The stars of each product that has some. */
    private static final String STARRED = "(SELECT c.product_id, MAX(c.stars) AS stars FROM ocop_certificate c WHERE "
            + IN_FORCE + " GROUP BY c.product_id) g";

    private static final String LISTED = "p.status = 'APPROVED' AND s.status = 'ACTIVE'";

    private static final String CODE_STATUS = "(SELECT h.status FROM site_code_status h WHERE h.site_code_id = k.id"
            + " ORDER BY h.since DESC, h.id DESC LIMIT 1)";

    private FigureRows() {}

    /** Days are those of Việt Nam, which keeps no summer time. */
    private static String day(String column) {
        return "DATE(" + column + " + INTERVAL 7 HOUR)";
    }

    private static String within(String column) {
        return column + " >= ?1 AND " + column + " < ?2";
    }

    /** The moments as columns of days have them; false where a row carries an instant. */
    static boolean byDay(Figure figure) {
        return figure == Figure.SCANS;
    }

    static String sql(Figure figure) {
        return switch (figure) {
            case PRODUCTS ->
                product("product p LEFT JOIN " + STARRED + " ON g.product_id = p.id", "COALESCE(g.stars, 0)", LISTED);
            case OCOP_PRODUCTS -> starred("g.stars", LISTED);
            case OCOP_KNOWN ->
                starred("CASE WHEN " + LISTED + " THEN 'LISTED' ELSE 'UNLISTED' END", "TRUE") + " UNION ALL "
                        + elsewhere("'UNLISTED'");
            case OCOP_UNLISTED -> starred("g.stars", "NOT (" + LISTED + ")") + " UNION ALL " + elsewhere("e.stars");
            case CERTIFICATES_ENDING -> """
                    SELECT c.id AS id, CONCAT(p.name, ', quyết định ', c.decision_no) AS name,
                        CONCAT('/quan-ly/san-pham/', p.id) AS link, %1$s AS day, s.commune_code AS commune,
                        CASE WHEN %1$s <= ?1 + INTERVAL 7 DAY THEN '7' WHEN %1$s <= ?1 + INTERVAL 30 DAY THEN '30'
                            ELSE '60' END AS part, 1 AS amount
                    FROM ocop_certificate c JOIN product p ON p.id = c.product_id JOIN seller s ON s.id = p.seller_id
                    WHERE %2$s AND %1$s <= ?1 + INTERVAL 60 DAY""".formatted(LAST_DAY, IN_FORCE);
            case SELLERS -> seller("s.status = 'ACTIVE' AND ?1 IS NOT NULL");
            case NEW_SELLERS -> seller(within("s.created_at"));
            case ORDERS -> order("o.placed_at", "1", "TRUE");
            case ORDER_VALUE -> order("o.placed_at", "o.total", "TRUE");
            case DELIVERED -> order("o.delivered_at", "1", "TRUE");
            case DELIVERED_VALUE -> order("o.delivered_at", "o.total", "TRUE");
            case CANCELLED -> order("o.closed_at", "1", "o.status = 'CANCELLED'");
            case COMPLAINTS -> """
                    SELECT m.id AS id, CONCAT('Phản ánh ', m.id, COALESCE(CONCAT(' về lô ', CONVERT(l.lot_no USING utf8mb4)),
                            CONCAT(' về đơn ', CONVERT(o.number USING utf8mb4)), '')) AS name,
                        CONCAT('/quan-ly/khieu-nai/', m.id) AS link, %s AS day,
                        COALESCE(s.commune_code, '') AS commune, m.kind AS part, 1 AS amount
                    FROM complaint m LEFT JOIN lot l ON l.id = m.lot_id LEFT JOIN market_order o ON o.id = m.order_id
                    LEFT JOIN seller s ON s.id = COALESCE(l.seller_id, o.seller_id)
                    WHERE %s""".formatted(day("m.opened_at"), within("m.opened_at"));
            case LOTS -> lot("TRUE");
            case LOTS_TRACED ->
                lot("EXISTS (SELECT 1 FROM lot_step t WHERE t.lot_id = l.id)"
                        + " AND l.id NOT IN (SELECT u.lot_id FROM untraced_lot u)");
            case CODES -> code("?1 IS NOT NULL");
            case CODES_CHECKED -> code("k.checked_on > ?1 - INTERVAL 30 DAY");
            case SCANS -> """
                    SELECT l.id AS id, CONCAT('Lô ', CONVERT(l.lot_no USING utf8mb4), ', ', l.name) AS name,
                        CONCAT('/quan-ly/lo-hang/', l.id) AS link, n.day AS day, s.commune_code AS commune, '' AS part,
                        n.scans AS amount
                    FROM lot_scan n JOIN lot l ON l.id = n.lot_id JOIN seller s ON s.id = l.seller_id
                    WHERE %s""".formatted(within("n.day"));
            case TAKEDOWNS -> """
                    SELECT t.id AS id, CONCAT('Yêu cầu số ', t.number, ', ', s.name) AS name,
                        CONCAT('/quan-ly/go-bo/', t.id) AS link, %s AS day, s.commune_code AS commune, '' AS part,
                        1 AS amount
                    FROM takedown t JOIN seller s ON s.id = t.seller_id WHERE %s""".formatted(day("t.recorded_at"), within("t.recorded_at"));
            case STOPS -> """
                    SELECT t.id AS id, s.name AS name, CONCAT('/quan-ly/ngung-ban/', t.id) AS link, %s AS day,
                        s.commune_code AS commune, t.kind AS part, 1 AS amount
                    FROM seller_stop t JOIN seller s ON s.id = t.seller_id WHERE %s""".formatted(day("t.announced_at"), within("t.announced_at"));
            case RECALLS -> """
                    SELECT r.id AS id, CONCAT('Lô ', CONVERT(l.lot_no USING utf8mb4), ', ', l.name) AS name,
                        CONCAT('/quan-ly/thu-hoi/', r.id) AS link, %s AS day, s.commune_code AS commune,
                        r.danger_class AS part, 1 AS amount
                    FROM recall r JOIN lot l ON l.id = r.lot_id JOIN seller s ON s.id = l.seller_id
                    WHERE NOT r.mock AND %s""".formatted(day("r.opened_at"), within("r.opened_at"));
            case OCOP_SHARE, OCOP_COVERAGE, COMPLAINTS_PER_1000, TRACED_SHARE, CODES_CHECKED_SHARE ->
                throw new IllegalArgumentException(figure + " has no rows of its own");
        };
    }

    private static String starred(String part, String which) {
        return product(STARRED + " JOIN product p ON p.id = g.product_id", part, which);
    }

    private static String product(String from, String part, String which) {
        return "SELECT p.id AS id, CONCAT(p.name, ', ', s.name) AS name, CONCAT('/quan-ly/san-pham/', p.id) AS link, "
                + day("COALESCE(p.decided_at, p.created_at)") + " AS day, s.commune_code AS commune, " + part
                + " AS part, 1 AS amount FROM " + from + " JOIN seller s ON s.id = p.seller_id WHERE " + which;
    }

    private static String elsewhere(String part) {
        return "SELECT -e.id AS id, CONCAT(e.product_name, ', ', e.holder) AS name, '/quan-ly/so-lieu/ocop' AS link,"
                + " e.decided_on AS day, e.commune_code AS commune, " + part + " AS part, 1 AS amount"
                + " FROM ocop_elsewhere e WHERE e.product_id IS NULL"
                + " AND LEAST(e.valid_to, e.decided_on + INTERVAL 36 MONTH) >= ?1";
    }

    private static String seller(String which) {
        return "SELECT s.id AS id, s.name AS name, CONCAT('/quan-ly/nguoi-ban/', s.id) AS link, " + day("s.created_at")
                + " AS day, s.commune_code AS commune, s.kind AS part, 1 AS amount FROM seller s WHERE " + which;
    }

    private static String order(String moment, String amount, String which) {
        return "SELECT o.id AS id, CONCAT('Đơn ', CONVERT(o.number USING utf8mb4), ', ', s.name) AS name,"
                + " CONCAT('/quan-ly/don-hang/', o.number) AS link, " + day(moment)
                + " AS day, s.commune_code AS commune, o.payment_method AS part, " + amount
                + " AS amount FROM market_order o JOIN seller s ON s.id = o.seller_id WHERE " + which + " AND "
                + within(moment);
    }

    private static String lot(String which) {
        return "SELECT l.id AS id, CONCAT('Lô ', CONVERT(l.lot_no USING utf8mb4), ', ', l.name) AS name,"
                + " CONCAT('/quan-ly/lo-hang/', l.id) AS link, l.made_on AS day, s.commune_code AS commune, '' AS part,"
                + " 1 AS amount FROM lot l JOIN seller s ON s.id = l.seller_id WHERE l.status = 'NORMAL'"
                + " AND l.remaining > 0 AND l.trade_item_id IS NOT NULL AND ?1 IS NOT NULL AND " + which;
    }

    private static String code(String which) {
        return "SELECT k.id AS id, CONCAT(k.code_raw, ', ', i.name) AS name,"
                + " CONCAT('/quan-ly/vung-trong/', i.id) AS link, COALESCE(k.checked_on, k.issued_on) AS day,"
                + " i.commune_code AS commune, k.kind AS part, 1 AS amount"
                + " FROM site_code k JOIN production_site i ON i.id = k.site_id WHERE " + CODE_STATUS
                + " IN ('GRANTED', 'ACTIVE') AND " + which;
    }
}
