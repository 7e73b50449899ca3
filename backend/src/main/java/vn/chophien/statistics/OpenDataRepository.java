package vn.chophien.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What everybody may know, in columns as {@link OpenDataset} promises them. */
@ApplicationScoped
class OpenDataRepository {

    private static final String LAST_DAY = "LEAST(c.valid_to, c.decided_on + INTERVAL 36 MONTH)";
    private static final String IN_FORCE =
            "c.status = 'GRANTED' AND c.verified_on IS NOT NULL AND " + LAST_DAY + " >= ?1";
    private static final String LISTED = "p.status = 'APPROVED' AND s.status = 'ACTIVE'";

    @PersistenceContext
    EntityManager em;

    /** @param base address of the market, for links */
    List<List<String>> rows(OpenDataset dataset, LocalDate today, String base) {
        return switch (dataset) {
            case SELLERS ->
                read(
                        dataset,
                        "SELECT s.slug, s.name, s.kind, s.commune_code, c.full_name,"
                                + " CASE WHEN s.kind IN ('COOP', 'COOP_UNION', 'ENTERPRISE') THEN s.address_line END,"
                                + " CONCAT(?1, '/hop-tac-xa/', s.slug) FROM seller s JOIN commune c ON c.code = s.commune_code"
                                + " WHERE s.status = 'ACTIVE' ORDER BY s.slug",
                        base);
            case PRODUCTS ->
                read(
                        dataset,
                        "SELECT p.slug, p.name, k.name, s.slug, s.commune_code,"
                                + " (SELECT MAX(c.stars) FROM ocop_certificate c WHERE c.product_id = p.id AND "
                                + IN_FORCE
                                + "), (SELECT MIN(t.price) FROM trade_item t WHERE t.product_id = p.id AND t.active),"
                                + " CONCAT(?2, '/san-pham/', p.slug) FROM product p JOIN seller s ON s.id = p.seller_id"
                                + " JOIN category k ON k.id = p.category_id WHERE " + LISTED + " ORDER BY p.slug",
                        today,
                        base);
            case CERTIFICATES ->
                read(
                        dataset,
                        "SELECT name, holder, commune, stars, decision_no, decided_on, last_day, listed, slug FROM ("
                                + "SELECT p.name AS name, s.name AS holder, s.commune_code AS commune, c.stars AS stars,"
                                + " c.decision_no AS decision_no, c.decided_on AS decided_on, " + LAST_DAY
                                + " AS last_day, CASE WHEN " + LISTED
                                + " THEN 'yes' ELSE 'no' END AS listed, CASE WHEN "
                                + LISTED + " THEN p.slug END AS slug FROM ocop_certificate c"
                                + " JOIN product p ON p.id = c.product_id JOIN seller s ON s.id = p.seller_id WHERE "
                                + IN_FORCE
                                + " UNION ALL SELECT e.product_name, e.holder, e.commune_code, e.stars, e.decision_no,"
                                + " e.decided_on, LEAST(e.valid_to, e.decided_on + INTERVAL 36 MONTH), 'no', NULL"
                                + " FROM ocop_elsewhere e WHERE e.product_id IS NULL"
                                + " AND LEAST(e.valid_to, e.decided_on + INTERVAL 36 MONTH) >= ?1) r"
                                + " ORDER BY name, decision_no",
                        today);
            case PRICES ->
                read(
                        dataset,
                        "SELECT p.slug, p.name, t.name, t.gtin, t.unit_name, t.price, s.slug, s.commune_code"
                                + " FROM trade_item t JOIN product p ON p.id = t.product_id JOIN seller s ON s.id = p.seller_id"
                                + " WHERE t.active AND " + LISTED + " ORDER BY p.slug, t.position, t.id");
            case RECALLS ->
                read(
                        dataset,
                        "SELECT l.lot_no, l.name, s.slug, r.danger_class, r.reason, r.instruction,"
                                + " DATE(r.opened_at + INTERVAL 7 HOUR), DATE(r.closed_at + INTERVAL 7 HOUR),"
                                + " CONCAT(?1, '/l/', l.token) FROM recall r JOIN lot l ON l.id = r.lot_id"
                                + " JOIN seller s ON s.id = l.seller_id WHERE NOT r.mock ORDER BY r.opened_at, r.id",
                        base);
            case MONTHLY -> throw new IllegalArgumentException("Monthly figures are made, not read");
        };
    }

    private List<List<String>> read(OpenDataset dataset, String sql, Object... parameters) {
        int columns = dataset.columns().size();
        return Sql.list(em, sql, row -> cells(row, columns), parameters);
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String text = row.textOrNull(column);
            cells.add(text == null ? "" : text);
        }
        return cells;
    }

    /** Of whole months before this day, what happened in each commune. */
    List<MonthCell> months(LocalDate before) {
        return Sql.list(
                em,
                "SELECT DATE_FORMAT(day, '%Y-%m'), figure, commune, SUM(amount) FROM figure_day WHERE day < ?1"
                        + " GROUP BY DATE_FORMAT(day, '%Y-%m'), figure, commune",
                row -> new MonthCell(row.text(0), row.text(1), row.text(2), row.number(3)),
                before);
    }

    record MonthCell(String month, String figure, String commune, long amount) {}
}
