package vn.chophien.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ForecastRepository {

    @PersistenceContext
    EntityManager em;

    Optional<KeptForecast> find(long seasonId) {
        return Sql.first(
                em,
                "SELECT low_grams, high_grams, harvested_grams, from_day, to_day, computed_at FROM harvest_forecast"
                        + " WHERE season_id = ?1",
                ForecastRepository::kept,
                seasonId);
    }

    void keep(HarvestForecast forecast, Instant now) {
        GramRange toCome = forecast.toCome();
        DayRange days = forecast.days();
        Sql.update(
                em,
                "INSERT INTO harvest_forecast (season_id, low_grams, high_grams, harvested_grams, from_day, to_day,"
                        + " computed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON DUPLICATE KEY UPDATE"
                        + " low_grams = ?2, high_grams = ?3, harvested_grams = ?4, from_day = ?5, to_day = ?6,"
                        + " computed_at = ?7",
                forecast.seasonId(),
                toCome == null ? null : toCome.low(),
                toCome == null ? null : toCome.high(),
                forecast.harvestedGrams(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                now);
    }

    /** Those that time, or other figures, may change; a season that ended changes no more once that is known. */
    List<Long> toLookAt() {
        return Sql.list(
                em,
                "SELECT f.season_id FROM harvest_forecast f JOIN season s ON s.id = f.season_id"
                        + " WHERE s.ended_on IS NULL OR f.high_grams IS NULL OR f.high_grams > 0 ORDER BY f.season_id",
                row -> row.number(0));
    }

    /** The seasons that run on a seller's land. */
    List<Long> growing(long sellerId) {
        return Sql.list(
                em,
                "SELECT s.id FROM season s JOIN production_site p ON p.id = s.site_id WHERE p.seller_id = ?1"
                        + " AND s.ended_on IS NULL ORDER BY s.started_on DESC, s.id DESC LIMIT 50",
                row -> row.number(0),
                sellerId);
    }

    private static KeptForecast kept(Row row) {
        return new KeptForecast(grams(row), row.number(2), days(row), row.instant(5));
    }

    private static @Nullable GramRange grams(Row row) {
        return row.isNull(0) ? null : new GramRange(row.number(0), row.number(1));
    }

    private static @Nullable DayRange days(Row row) {
        return row.isNull(3) ? null : new DayRange(row.day(3), row.day(4));
    }
}
