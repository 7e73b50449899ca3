package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Validity;

/** Bans in the hands of staff. */
@ApplicationScoped
class BanRepository {

    private static final String BANS = "SELECT id, version, name, since, until, source FROM banned_substance ";

    @PersistenceContext
    EntityManager em;

    List<BanView> all() {
        return Sql.list(em, BANS + "ORDER BY name_norm, since", BanRepository::ban);
    }

    Optional<BanView> lock(long id) {
        return Sql.first(em, BANS + "WHERE id = ?1 FOR UPDATE", BanRepository::ban, id);
    }

    /** Reads what is there now, whoever put it there. */
    Optional<BanView> lock(WriteBan ban) {
        return Sql.first(
                em,
                BANS + "WHERE name_norm = ?1 AND since = ?2 FOR UPDATE",
                BanRepository::ban,
                ban.folded(),
                ban.since());
    }

    /** @return false when the substance has a ban from this day on already */
    boolean add(WriteBan ban) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO banned_substance (name, name_norm, since, until, source)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5)",
                        ban.name(),
                        ban.folded(),
                        ban.since(),
                        ban.until(),
                        ban.source())
                == 1;
    }

    void write(long id, WriteBan ban) {
        Sql.update(
                em,
                "UPDATE banned_substance SET name = ?1, name_norm = ?2, since = ?3, until = ?4, source = ?5,"
                        + " version = version + 1 WHERE id = ?6",
                ban.name(),
                ban.folded(),
                ban.since(),
                ban.until(),
                ban.source(),
                id);
    }

    private static BanView ban(Row row) {
        return new BanView(
                row.number(0), row.small(1), row.text(2), new Validity(row.day(3), row.dayOrNull(4)), row.text(5));
    }
}
