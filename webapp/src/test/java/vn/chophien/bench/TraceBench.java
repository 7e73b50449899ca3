package vn.chophien.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import vn.chophien.db.BatchInsert;
import vn.chophien.db.Database;
import vn.chophien.system.LotGraph;

/**
 * Traces and recalls over nets of many shapes: what a page of the market takes beside the same walk in plain SQL on the
 * same database, and beside its answer to a ping. Each figure is the median of several.
 */
final class TraceBench {

    private static final String WALK = """
            /*M! SET STATEMENT max_recursive_iterations = 100000 FOR */
            WITH RECURSIVE reached (id) AS (
                SELECT CAST(? AS SIGNED)
                UNION
                SELECT walk.%s FROM reached JOIN lot_edge walk ON walk.%s = reached.id)
            SELECT /*+ SET_VAR(cte_max_recursion_depth = 100000) */ id FROM reached
            """;
    private static final String FORWARD = WALK.formatted("child_id", "parent_id");
    private static final String BACK = WALK.formatted("parent_id", "child_id");

    private final Connection database;
    private final LotGraph layers;
    private final LotGraph large;
    private final LotGraph chain;
    private final LotGraph hub;

    /** Puts in what is missing, before anybody opens a connection that the server would not wait with. */
    private TraceBench(Connection database) throws SQLException {
        this.database = database;
        layers = graph("bench net 20,400", LotGraph.layers(11, 1_855, 1));
        large = graph("bench net 240,000", LotGraph.layers(11, 21_819, 2));
        chain = graph("bench chain", LotGraph.chain(1_200));
        hub = graph("bench hub", LotGraph.hub(50_000));
    }

    static void run(Database database, int port) throws Exception {
        try (Connection connection = database.connect()) {
            TraceBench bench = new TraceBench(connection);
            long everything = bench.all();
            try (HttpConnection http = new HttpConnection(port)) {
                Guest staff = new Guest(http);
                staff.signIn("sct", "chophien-demo");
                bench.traces(staff);
                bench.recalls(staff, everything);
            }
        }
    }

    private void traces(Guest staff) throws Exception {
        out("%-44s %8s %9s %9s %9s %9s", "Traces, medians in ms", "lots", "SQL", "page", "page/SQL", "page/ping");
        trace(staff, "Back, depth 11 of 20,400 lots", layers.id(layers.size() - 1), BACK);
        trace(staff, "Back, depth 11 of 240,000 lots", large.id(large.size() - 1), BACK);
        trace(staff, "Forward, depth 11 of 240,000 lots", large.id(0), FORWARD);
        trace(staff, "Back over a chain of 1,200", chain.id(chain.size() - 1), BACK);
        trace(staff, "Forward from a hub of 50,000", hub.id(0), FORWARD);
    }

    private void recalls(Guest staff, long everything) throws Exception {
        out("%-44s %8s %9s %9s %9s", "Recalls, previewed whole", "lots", "SQL", "preview", "ratio");
        recall(staff, "A lot in which others were packed", ordered());
        recall(staff, "50,000 lots of a hub", hub.id(0));
        recall(staff, "Every lot that was ever ordered", everything);
    }

    private void trace(Guest staff, String name, long lot, String walk) throws Exception {
        long lots = reached(lot, walk);
        double sql = Median.millis(() -> reached(lot, walk));
        double page = Median.millis(() -> staff.read("/quan-ly/truy-vet/" + lot));
        double ping = Median.millis(() -> staff.read("/api/v1/ping"));
        out("%-44s %8d %9.1f %9.1f %9.1f %9.0f", name, lots, sql, page, page / sql, page / ping);
    }

    private void recall(Guest staff, String name, long lot) throws Exception {
        long lots = reached(lot, FORWARD);
        double sql = Median.millis(() -> reached(lot, FORWARD));
        double page = Median.millis(() -> staff.previewRecall(lot));
        out("%-44s %8d %9.1f %9.1f %9.1f", name, lots, sql, page, page / sql);
    }

    private long reached(long lot, String walk) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(walk)) {
            query.setLong(1, lot);
            long lots = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lots++;
                }
            }
            return lots;
        }
    }

    /** Put in once; a later run finds it by the name of its lots. */
    private LotGraph graph(String name, LotGraph graph) throws SQLException {
        long first = number("SELECT COALESCE(MIN(id), 0) FROM lot WHERE name = '" + name + "'");
        return first > 0 ? graph.at(first) : graph.insert(database, number("SELECT MIN(id) FROM seller"), name);
    }

    /** A lot that every ordered lot is made of: the largest recall that this market can have. */
    private long all() throws SQLException {
        LotGraph root = graph("bench root", LotGraph.chain(1));
        BatchInsert edges = new BatchInsert(database, "lot_edge", "parent_id", "child_id", "mass_grams", "operation")
                .refreshing("mass_grams");
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT DISTINCT lot_id FROM order_line_lot")) {
            while (row.next()) {
                edges.add(root.id(0), row.getLong(1), 1, "REPACK");
            }
        }
        edges.send();
        out(
                "   (%,d orders hang on it)",
                number("SELECT COUNT(DISTINCT l.order_id) FROM order_line_lot a JOIN order_line l"
                        + " ON l.id = a.order_line_id"));
        return root.id(0);
    }

    /** A lot of raw material whose packs were bought. */
    private long ordered() throws SQLException {
        return number("SELECT e.parent_id FROM lot_edge e JOIN order_line_lot a ON a.lot_id = e.child_id"
                + " JOIN lot p ON p.id = e.parent_id AND p.name LIKE 'Nguyên liệu%' ORDER BY e.parent_id LIMIT 1");
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void out(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
