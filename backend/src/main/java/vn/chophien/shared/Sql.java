package vn.chophien.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL through the entity manager, for lists, conditional updates and reports, where an entity would be in the
 * way. Parameters are {@code ?1, ?2 …}; instants go in as UTC.
 */
public final class Sql {

    private static final int VALUES_AT_ONCE = 250;

    private Sql() {}

    public static <T> List<T> list(
            EntityManager em, String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        List<?> rows = bound(em, sql, parameters).getResultList();
        return rows.stream().map(row -> reader.apply(Row.of(row))).toList();
    }

    public static <T> Optional<T> first(
            EntityManager em, String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        return list(em, sql, reader, parameters).stream().findFirst();
    }

    /** @return how many rows changed */
    public static int update(EntityManager em, String sql, @Nullable Object... parameters) {
        return bound(em, sql, parameters).executeUpdate();
    }

    /**
     * Adds rows, some in each statement: a round trip a row would lengthen every lock, while what the persistence provider
     * needs for a statement grows with the square of its values.
     *
     * @param into {@code INSERT INTO table (column, …)}
     * @param rows each with a value for each column; none at all is fine
     */
    public static void insert(EntityManager em, String into, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        int atOnce = Math.max(1, VALUES_AT_ONCE / columns);
        for (int from = 0; from < rows.size(); from += atOnce) {
            List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + atOnce));
            String places = IntStream.range(0, some.size())
                    .mapToObj(row -> '(' + marks(1 + row * columns, columns) + ')')
                    .collect(Collectors.joining(", "));
            update(
                    em,
                    into + " VALUES " + places,
                    some.stream().flatMap(Stream::of).toArray());
        }
    }

    /** Places for so many parameters, one at least, for an {@code IN (…)}: {@code ?1, ?2 …}. */
    public static String marks(int count) {
        return marks(1, count);
    }

    /** @param first the number of the first of them */
    public static String marks(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
    }

    /** A list of ids for an {@code IN (…)}; numbers of our own, so they may stand in the statement as they are. */
    public static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Query bound(EntityManager em, String sql, @Nullable Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            query.setParameter(i + 1, value instanceof Instant instant ? Times.toColumn(instant) : value);
        }
        return query;
    }
}
