package vn.chophien.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import vn.chophien.db.BatchInsert;

/**
 * A net of raw lots of any shape, put into the database at once, and what can be reached in it by the plainest of walks:
 * one lot after another, in the program's own memory.
 */
public final class LotGraph {

    private static final long GRAMS = 1_000;

    /** More than other tests can add between this one's question for the highest id and its first row. */
    private static final int ROOM_FOR_OTHERS = 1_000;

    private final int size;
    private final List<int[]> edges = new ArrayList<>();
    private long first;

    private LotGraph(int size) {
        this.size = size;
    }

    /** Each lot made of the one before. */
    public static LotGraph chain(int size) {
        LotGraph graph = new LotGraph(size);
        for (int i = 1; i < size; i++) {
            graph.edges.add(new int[] {i - 1, i});
        }
        return graph;
    }

    /** One lot that all others are made of. */
    public static LotGraph hub(int children) {
        LotGraph graph = new LotGraph(children + 1);
        for (int i = 1; i <= children; i++) {
            graph.edges.add(new int[] {0, i});
        }
        return graph;
    }

    /** Layers of equal size; each lot of a layer is made of one or two of the layer above. */
    public static LotGraph layers(int depth, int width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LotGraph graph = new LotGraph(depth * width);
        for (int child = width; child < graph.size; child++) {
            int layer = child / width - 1;
            Set<Integer> parents = new TreeSet<>();
            for (int i = random.nextInt(1, 3); i > 0; i--) {
                parents.add(layer * width + random.nextInt(width));
            }
            for (int parent : parents) {
                graph.edges.add(new int[] {parent, child});
            }
        }
        return graph;
    }

    /** Any net without circles. */
    public static LotGraph random(int size, int edges, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LotGraph graph = new LotGraph(size);
        Set<Long> there = new TreeSet<>();
        for (int i = 0; i < edges; i++) {
            int child = random.nextInt(1, size);
            int parent = random.nextInt(child);
            if (there.add((long) parent * size + child)) {
                graph.edges.add(new int[] {parent, child});
            }
        }
        return graph;
    }

    public LotGraph insert(Connection connection, long sellerId, String name) throws SQLException {
        first = next(connection);
        BatchInsert lots = new BatchInsert(
                connection,
                "lot",
                "id",
                "token",
                "lot_no",
                "seller_id",
                "name",
                "unit_name",
                "unit_scale",
                "quantity",
                "remaining",
                "mass_grams",
                "made_on",
                "status",
                "created_at");
        BatchInsert links =
                new BatchInsert(connection, "lot_edge", "parent_id", "child_id", "mass_grams", "operation").after(lots);
        for (int i = size - 1; i >= 0; i--) { // the highest first: the database then numbers others' lots after it
            long id = first + i;
            lots.add(
                    id,
                    String.format("G%015d", id),
                    "G" + id,
                    sellerId,
                    name,
                    "kg",
                    3,
                    GRAMS,
                    GRAMS,
                    GRAMS,
                    LocalDate.of(2026, 11, 1),
                    "NORMAL",
                    LocalDateTime.of(2026, 11, 1, 3, 0));
        }
        for (int[] edge : edges) {
            links.add(first + edge[0], first + edge[1], 1, "SPLIT");
        }
        lots.send();
        links.send();
        return this;
    }

    /** As it was put in before, beginning with this id. */
    public LotGraph at(long id) {
        first = id;
        return this;
    }

    /** Takes it out again, so that other tests do not find a market of tens of thousands of lots. */
    void remove(Connection connection) throws SQLException {
        String these = " >= " + first + " AND %s < " + (first + size);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM lot_edge WHERE child_id" + these.formatted("child_id"));
            statement.executeUpdate("DELETE FROM lot WHERE id" + these.formatted("id"));
        }
    }

    private static long next(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM lot")) {
            row.next();
            return row.getLong(1) + ROOM_FOR_OTHERS;
        }
    }

    public long id(int index) {
        return first + index;
    }

    public int size() {
        return size;
    }

    public int links() {
        return edges.size();
    }

    /** Ids of everything made of this lot, itself left out. */
    public Set<Long> after(int index) {
        return reached(index, 0, 1);
    }

    /** Ids of everything that this lot was made of, itself left out. */
    public Set<Long> before(int index) {
        return reached(index, 1, 0);
    }

    private Set<Long> reached(int index, int from, int to) {
        Map<Integer, List<Integer>> leaving = new HashMap<>();
        edges.forEach(edge ->
                leaving.computeIfAbsent(edge[from], id -> new ArrayList<>()).add(edge[to]));
        Set<Integer> seen = new TreeSet<>(Set.of(index));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (int next : leaving.getOrDefault(open.remove(), List.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        seen.remove(index);
        Set<Long> ids = new TreeSet<>();
        seen.forEach(one -> ids.add(id(one)));
        return ids;
    }
}
