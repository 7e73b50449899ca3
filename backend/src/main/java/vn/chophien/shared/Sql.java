package vn.chophien.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL through the entity manager, for lists, conditional updates and reports, where an entity would be in the
 * way. Parameters are {@code ?1, ?2 …}; instants go in as UTC.
 */
public final class Sql {

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
