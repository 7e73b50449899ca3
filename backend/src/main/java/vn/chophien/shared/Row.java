package vn.chophien.shared;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a plain SQL query, read by column position (0-based) into the type that is meant. */
public final class Row {

    private final @Nullable Object[] columns;

    private Row(@Nullable Object[] columns) {
        this.columns = columns;
    }

    static Row of(@Nullable Object row) {
        return new Row(row instanceof Object[] columns ? columns : new @Nullable Object[] {row});
    }

    public boolean isNull(int column) {
        return columns[column] == null;
    }

    public String text(int column) {
        return Objects.requireNonNull(textOrNull(column));
    }

    public @Nullable String textOrNull(int column) {
        Object value = columns[column];
        return value == null ? null : value.toString();
    }

    public long number(int column) {
        return Objects.requireNonNull(numberOrNull(column));
    }

    public int small(int column) {
        return Math.toIntExact(number(column));
    }

    public @Nullable Long numberOrNull(int column) {
        Object value = columns[column];
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value == null ? null : ((Number) value).longValue();
    }

    public BigDecimal decimal(int column) {
        Object value = Objects.requireNonNull(columns[column]);
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }

    public boolean flag(int column) {
        return number(column) != 0;
    }

    public byte[] bytes(int column) {
        return (byte[]) Objects.requireNonNull(columns[column]);
    }

    public LocalDate day(int column) {
        return Objects.requireNonNull(dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(int column) {
        Object value = columns[column];
        if (value == null || value instanceof LocalDate) {
            return (LocalDate) value;
        }
        return ((Date) value).toLocalDate();
    }

    public Instant instant(int column) {
        return Objects.requireNonNull(instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(int column) {
        Object value = columns[column];
        if (value == null) {
            return null;
        }
        LocalDateTime utc = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return Times.fromColumn(utc);
    }

    public Money money(int column) {
        return Money.ofDong(number(column));
    }
}
