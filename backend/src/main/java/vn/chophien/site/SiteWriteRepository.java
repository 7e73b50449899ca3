package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;

@ApplicationScoped
class SiteWriteRepository {

    private static final String SITE =
            "SELECT id, seller_id, version, kind, name, commune_code, place_text, crop, area_m2"
                    + " FROM production_site WHERE ";

    @PersistenceContext
    EntityManager em;

    record SeasonDays(long siteId, LocalDate startedOn) {}

    Optional<EditableSite> find(long id) {
        return Sql.first(em, SITE + "id = ?1", SiteWriteRepository::site, id);
    }

    Optional<EditableSite> findByClient(String clientId) {
        return Sql.first(em, SITE + "client_id = ?1", SiteWriteRepository::site, clientId);
    }

    void lock(long siteId) {
        Sql.first(em, "SELECT id FROM production_site WHERE id = ?1 FOR UPDATE", row -> row.number(0), siteId);
    }

    long add(long sellerId, EditSite site, Instant now) {
        Sql.update(
                em,
                "INSERT INTO production_site (seller_id, kind, name, commune_code, place_text, crop, area_m2, created_at,"
                        + " client_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                sellerId,
                site.kind().name(),
                site.name(),
                site.communeCode(),
                site.placeText(),
                site.crop(),
                site.areaM2(),
                now,
                site.clientId());
        return findByClient(site.clientId()).orElseThrow().id();
    }

    /** @return whether the site still was as the editor saw it */
    boolean edit(long id, EditSite site) {
        return Sql.update(
                        em,
                        "UPDATE production_site SET name = ?1, commune_code = ?2, place_text = ?3, crop = ?4, area_m2 = ?5,"
                                + " version = version + 1 WHERE id = ?6 AND version = ?7",
                        site.name(),
                        site.communeCode(),
                        site.placeText(),
                        site.crop(),
                        site.areaM2(),
                        id,
                        site.version())
                == 1;
    }

    Optional<Long> siteOfCode(String norm) {
        return Sql.first(em, "SELECT site_id FROM site_code WHERE code_norm = ?1", row -> row.number(0), norm);
    }

    void addCode(DeclareCode code) {
        Sql.update(
                em,
                "INSERT INTO site_code (site_id, kind, code_raw, code_norm, market, crop, issuer, issued_on, decision_no)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                code.siteId(),
                code.kind().name(),
                code.code(),
                code.norm(),
                code.market(),
                code.crop(),
                code.issuer(),
                code.issuedOn(),
                code.decisionNo());
    }

    Optional<Long> season(long siteId, String crop, LocalDate startedOn) {
        return Sql.first(
                em,
                "SELECT id FROM season WHERE site_id = ?1 AND crop = ?2 AND started_on = ?3",
                row -> row.number(0),
                siteId,
                crop,
                startedOn);
    }

    long openSeason(long siteId, String crop, @Nullable String variety, LocalDate startedOn) {
        Sql.update(
                em,
                "INSERT INTO season (site_id, crop, variety, started_on) VALUES (?1, ?2, ?3, ?4)",
                siteId,
                crop,
                variety,
                startedOn);
        return season(siteId, crop, startedOn).orElseThrow();
    }

    Optional<SeasonDays> seasonDays(long seasonId) {
        return Sql.first(
                em,
                "SELECT site_id, started_on FROM season WHERE id = ?1",
                row -> new SeasonDays(row.number(0), row.day(1)),
                seasonId);
    }

    Optional<LocalDate> lastWork(long seasonId) {
        return Sql.first(
                em,
                "SELECT occurred_at FROM diary_entry WHERE season_id = ?1 ORDER BY occurred_at DESC LIMIT 1",
                row -> Times.dayOf(row.instant(0)),
                seasonId);
    }

    boolean closeSeason(long seasonId, LocalDate endedOn) {
        return Sql.update(em, "UPDATE season SET ended_on = ?1 WHERE id = ?2 AND ended_on IS NULL", endedOn, seasonId)
                == 1;
    }

    private static EditableSite site(Row row) {
        return new EditableSite(
                row.number(0),
                row.number(1),
                row.small(2),
                SiteKind.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.numberOrNull(8));
    }
}
