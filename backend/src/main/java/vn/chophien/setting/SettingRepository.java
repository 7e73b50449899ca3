package vn.chophien.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SettingRepository {

    @PersistenceContext
    EntityManager em;

    /** What was set last, without what was put back to the delivered value. */
    Map<MarketSetting, String> set() {
        Map<MarketSetting, String> values = new EnumMap<>(MarketSetting.class);
        Sql.list(
                        em,
                        "SELECT s.code, s.value FROM market_setting s WHERE s.value IS NOT NULL"
                                + " AND s.id = (SELECT MAX(n.id) FROM market_setting n WHERE n.code = s.code)",
                        row -> Map.entry(MarketSetting.valueOf(row.text(0)), row.text(1)))
                .forEach(one -> values.put(one.getKey(), one.getValue()));
        return values;
    }

    void add(MarketSetting setting, @Nullable String value, String by, Instant now) {
        Sql.update(
                em,
                "INSERT INTO market_setting (code, value, since, set_by) VALUES (?1, ?2, ?3, ?4)",
                setting.name(),
                value,
                now,
                by);
    }

    /** The newest first. */
    List<SettingChange> history() {
        return Sql.list(
                em,
                "SELECT code, value, since, set_by FROM market_setting ORDER BY id DESC LIMIT 50",
                row -> new SettingChange(
                        MarketSetting.valueOf(row.text(0)), row.textOrNull(1), row.instant(2), row.text(3)));
    }
}
