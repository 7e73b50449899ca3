package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

/** Rates and rules as they follow each other. A row is ended and followed, never rewritten: old orders explain themselves. */
@ApplicationScoped
class TariffRepository {

    @PersistenceContext
    EntityManager em;

    /** Which row follows which: the same table, and the same key in it. Keys are names of our enums and numbers. */
    record Line(String table, String key) {

        static Line of(WriteTariff change) {
            DeliveryZone zone = Objects.requireNonNull(change.zone());
            return switch (change.kind()) {
                case RATE -> new Line("delivery_rate", "zone = '" + zone.name() + "'");
                case STEP ->
                    new Line(
                            "delivery_weight_step",
                            "zone = '" + zone.name() + "' AND over_grams = "
                                    + Objects.requireNonNull(change.overGrams()));
                case CARE ->
                    new Line(
                            "delivery_care_rule",
                            "care = '" + Objects.requireNonNull(change.care()).name() + "'");
            };
        }
    }

    /** First days of rows that are there from this day on; holds the line until the transaction ends. */
    List<LocalDate> from(Line line, LocalDate since) {
        return Sql.list(
                        em,
                        "SELECT effective_from FROM " + line.table() + " WHERE " + line.key()
                                + " ORDER BY id FOR UPDATE",
                        row -> row.day(0))
                .stream()
                .filter(day -> !day.isBefore(since))
                .toList();
    }

    void endBefore(Line line, LocalDate since) {
        Sql.update(
                em,
                "UPDATE " + line.table() + " SET effective_to = ?2 WHERE " + line.key()
                        + " AND effective_from < ?1 AND (effective_to IS NULL OR effective_to >= ?1)",
                since,
                since.minusDays(1));
    }

    void add(WriteTariff change) {
        String zone = Objects.requireNonNull(change.zone()).name();
        LocalDate since = Objects.requireNonNull(change.since());
        switch (change.kind()) {
            case RATE ->
                Sql.update(
                        em,
                        "INSERT INTO delivery_rate (zone, fee, free_from, effective_from) VALUES (?1, ?2, ?3, ?4)",
                        zone,
                        dong(change.money()),
                        dong(change.freeFrom()),
                        since);
            case STEP ->
                Sql.update(
                        em,
                        "INSERT INTO delivery_weight_step (zone, over_grams, extra, effective_from)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        zone,
                        change.overGrams(),
                        dong(change.money()),
                        since);
            case CARE ->
                Sql.update(
                        em,
                        "INSERT INTO delivery_care_rule (care, farthest_zone, cod_most, effective_from)"
                                + " VALUES (?1, ?2, ?3, ?4)",
                        Objects.requireNonNull(change.care()).name(),
                        zone,
                        dong(change.money()),
                        since);
        }
    }

    private static @Nullable Long dong(@Nullable Money sum) {
        return sum == null ? null : sum.dong();
    }

    List<TariffRow> all() {
        Stream<TariffRow> rates = Sql.list(
                em,
                "SELECT zone, fee, free_from, effective_from, effective_to FROM delivery_rate",
                row -> new TariffRow(
                        WriteTariff.Kind.RATE,
                        zone(row.text(0)),
                        row.money(1) + (row.isNull(2) ? "" : ", miễn phí từ " + row.money(2)),
                        days(row, 3)))
                .stream();
        Stream<TariffRow> steps = Sql.list(
                em,
                "SELECT zone, over_grams, extra, effective_from, effective_to FROM delivery_weight_step"
                        + " ORDER BY FIELD(zone, 'SAME_COMMUNE', 'SAME_PROVINCE', 'COUNTRY'), over_grams",
                row -> new TariffRow(
                        WriteTariff.Kind.STEP,
                        zone(row.text(0)) + ", trên " + Parcel.kilograms(row.number(1)),
                        "thêm " + row.money(2),
                        days(row, 3)))
                .stream();
        Stream<TariffRow> cares = Sql.list(
                em,
                "SELECT care, farthest_zone, cod_most, effective_from, effective_to FROM delivery_care_rule",
                row -> new TariffRow(
                        WriteTariff.Kind.CARE,
                        Care.valueOf(row.text(0)).label(),
                        reach(DeliveryZone.valueOf(row.text(1)))
                                + (row.isNull(2) ? "" : "; thu hộ nhiều nhất " + row.money(2)),
                        days(row, 3)))
                .stream();
        return Stream.of(rates, steps, cares).flatMap(rows -> rows).toList();
    }

    private static String reach(DeliveryZone farthest) {
        return switch (farthest) {
            case SAME_COMMUNE -> "chỉ giao trong xã của người bán";
            case SAME_PROVINCE -> "chỉ giao trong tỉnh của người bán";
            case COUNTRY -> "giao cả nước";
        };
    }

    private static String zone(String name) {
        return DeliveryZone.valueOf(name).label();
    }

    private static Validity days(Row row, int column) {
        return new Validity(row.day(column), row.dayOrNull(column + 1));
    }
}
