package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

@ApplicationScoped
class CropYieldRepository {

    private static final String ROWS =
            "SELECT id, version, crop, kg_per_ha, since, until, source, sample_data, days_from, days_to FROM crop_yield ";

    @PersistenceContext
    EntityManager em;

    /** The figure that counts on a day. */
    Optional<CropYield> usual(String cropNorm, LocalDate day) {
        return Sql.first(
                em,
                "SELECT crop, kg_per_ha, source, days_from, days_to FROM crop_yield WHERE crop_norm = ?1 AND since <= ?2"
                        + " AND (until IS NULL OR until >= ?2) ORDER BY since DESC LIMIT 1",
                row -> new CropYield(row.text(0), row.number(1), row.text(2), days(row, 3)),
                cropNorm,
                day);
    }

    List<UsualYieldView> all() {
        return Sql.list(em, ROWS + "ORDER BY crop_norm, since", CropYieldRepository::row);
    }

    Optional<UsualYieldView> lock(long id) {
        return Sql.first(em, ROWS + "WHERE id = ?1 FOR UPDATE", CropYieldRepository::row, id);
    }

    /** Reads what is there now, whoever put it there. */
    Optional<UsualYieldView> lock(WriteYield figure) {
        return Sql.first(
                em,
                ROWS + "WHERE crop_norm = ?1 AND since = ?2 FOR UPDATE",
                CropYieldRepository::row,
                figure.folded(),
                figure.since());
    }

    /** @return false when the crop has a figure from this day on already */
    boolean add(WriteYield figure) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO crop_yield (crop, crop_norm, kg_per_ha, since, until, source, sample_data,"
                                + " days_from, days_to)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, FALSE, ?7, ?8)",
                        figure.crop(),
                        figure.folded(),
                        figure.kilogramsPerHectare(),
                        figure.since(),
                        figure.until(),
                        figure.source(),
                        figure.daysFrom(),
                        figure.daysTo())
                == 1;
    }

    /** A figure with a source of its own is no longer one for show. */
    void write(long id, WriteYield figure) {
        Sql.update(
                em,
                "UPDATE crop_yield SET crop = ?1, crop_norm = ?2, kg_per_ha = ?3, since = ?4, until = ?5,"
                        + " sample_data = (sample_data AND source = ?6), source = ?6, days_from = ?7, days_to = ?8,"
                        + " version = version + 1 WHERE id = ?9",
                figure.crop(),
                figure.folded(),
                figure.kilogramsPerHectare(),
                figure.since(),
                figure.until(),
                figure.source(),
                figure.daysFrom(),
                figure.daysTo(),
                id);
    }

    private static @Nullable GrowingDays days(Row row, int first) {
        return row.isNull(first) ? null : new GrowingDays(row.small(first), row.small(first + 1));
    }

    private static UsualYieldView row(Row row) {
        return new UsualYieldView(
                row.number(0),
                row.small(1),
                row.text(2),
                row.number(3),
                days(row, 8),
                new Validity(row.day(4), row.dayOrNull(5)),
                row.text(6),
                row.flag(7),
                false);
    }
}
