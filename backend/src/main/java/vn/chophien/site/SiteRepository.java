package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.shared.Times;
import vn.chophien.trace.plot.Blur;
import vn.chophien.trace.plot.Position;

@ApplicationScoped
class SiteRepository {

    private static final String SITES = """
            SELECT s.id, s.kind, s.name, s.place_text, c.full_name, p.full_name, s.crop, s.area_m2,
                   k.id, k.kind, k.code_raw, k.crop, k.issuer, k.issued_on, k.decision_no, k.checked_on, k.checked_by,
                   k.source, h.status, h.since, h.reason, h.document_no, g.blur_longitude, g.blur_latitude, g.blur_radius,
                   h.spares_older
            FROM production_site s
            JOIN commune c ON c.code = s.commune_code
            JOIN province p ON p.code = c.province_code
            LEFT JOIN site_plot g ON g.id = (SELECT MAX(id) FROM site_plot WHERE site_id = s.id)
            LEFT JOIN site_code k ON k.site_id = s.id
            LEFT JOIN site_code_status h ON h.site_code_id = k.id
            WHERE s.%s IN (%s)
            ORDER BY s.id, k.id, h.since, h.id
            """;

    private static final String SEASONS = """
            SELECT s.id, s.site_id, s.crop, s.variety, s.started_on, s.ended_on,
                   %s
            FROM season s
            LEFT JOIN diary_entry d ON d.season_id = s.id
            WHERE s.%s IN (%s)
            ORDER BY s.id, d.occurred_at, d.id
            """;

    private static final int FIRST_OF_LINE = 6;

    @PersistenceContext
    EntityManager em;

    List<SiteView> sites(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read("id", ids);
    }

    List<SiteView> sitesOf(long sellerId) {
        return read("seller_id", List.of(sellerId));
    }

    List<Whereabouts> whereabouts(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        "SELECT s.name, s.commune_code, g.blur_longitude, g.blur_latitude, g.blur_radius"
                                + " FROM production_site s LEFT JOIN site_plot g"
                                + " ON g.id = (SELECT MAX(id) FROM site_plot WHERE site_id = s.id) WHERE s.id IN ("
                                + listed(ids) + ") ORDER BY s.id",
                        row -> new Whereabouts(row.text(0), row.text(1), blur(row, 2)));
    }

    private static @Nullable Blur blur(Row row, int first) {
        return row.isNull(first)
                ? null
                : new Blur(new Position(row.decimal(first), row.decimal(first + 1)), row.number(first + 2));
    }

    Optional<Long> seller(long siteId) {
        return Sql.first(em, "SELECT seller_id FROM production_site WHERE id = ?1", row -> row.number(0), siteId);
    }

    /** Sites with their codes and the codes' histories in one answer: few rows, one way to the database and back. */
    private List<SiteView> read(String column, Collection<Long> ids) {
        List<Row> rows = Sql.list(em, SITES.formatted(column, listed(ids)), row -> row);
        Map<Long, List<Row>> bySite = grouped(rows, 0);
        return bySite.values().stream().map(SiteRepository::site).toList();
    }

    /** The site first, as whoever writes a diary does; then its codes, in the order of their ids. */
    void lockAround(long seasonId) {
        String site = "(SELECT site_id FROM season WHERE id = ?1)";
        Sql.list(
                em,
                "SELECT id FROM production_site WHERE id = " + site + " FOR UPDATE",
                row -> row.number(0),
                seasonId);
        Sql.list(
                em,
                "SELECT id FROM site_code WHERE site_id = " + site + " ORDER BY id FOR UPDATE",
                row -> row.number(0),
                seasonId);
    }

    /** Photos of the lines of these seasons, by line; lines without any are left out. */
    Map<Long, Integer> photoCounts(Collection<Long> seasonIds) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        if (!seasonIds.isEmpty()) {
            Sql.list(
                            em,
                            "SELECT f.entry_id, COUNT(*) FROM diary_photo f JOIN diary_entry d ON d.id = f.entry_id"
                                    + " WHERE d.season_id IN (" + listed(seasonIds) + ") GROUP BY f.entry_id",
                            row -> Map.entry(row.number(0), row.small(1)))
                    .forEach(line -> counts.put(line.getKey(), line.getValue()));
        }
        return counts;
    }

    List<SeasonView> seasons(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : readSeasons("id", ids);
    }

    List<SeasonView> seasonsOn(long siteId) {
        return seasonsOn(List.of(siteId));
    }

    List<SeasonView> seasonsOn(Collection<Long> siteIds) {
        return siteIds.isEmpty() ? List.of() : readSeasons("site_id", siteIds);
    }

    /** Seasons that the owner of a site began in a year, on any of their sites. */
    List<SeasonSpan> spansBeside(long siteId, int year) {
        return Sql.list(
                em,
                "SELECT s.id, s.site_id, s.crop, s.started_on, s.ended_on, (SELECT MAX(d.occurred_at) FROM diary_entry d"
                        + " WHERE d.season_id = s.id) FROM season s JOIN production_site p ON p.id = s.site_id"
                        + " WHERE p.seller_id = (SELECT seller_id FROM production_site WHERE id = ?1)"
                        + " AND s.started_on BETWEEN ?2 AND ?3 ORDER BY s.id",
                SiteRepository::span,
                siteId,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    private static SeasonSpan span(Row row) {
        LocalDate from = row.day(3);
        Instant written = row.instantOrNull(5);
        LocalDate to = row.isNull(4) ? (written == null ? from : Times.dayOf(written)) : row.day(4);
        return new SeasonSpan(row.number(0), row.number(1), row.text(2), from, to.isBefore(from) ? from : to);
    }

    private List<SeasonView> readSeasons(String column, Collection<Long> ids) {
        String line = DiaryColumns.of("d");
        List<Row> rows = Sql.list(em, SEASONS.formatted(line, column, listed(ids)), row -> row);
        return grouped(rows, 0).values().stream().map(SiteRepository::season).toList();
    }

    private static SiteView site(List<Row> rows) {
        Row row = rows.get(0);
        List<Row> coded = rows.stream().filter(one -> !one.isNull(8)).toList();
        return new SiteView(
                row.number(0),
                SiteKind.valueOf(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                row.numberOrNull(7),
                grouped(coded, 8).values().stream().map(SiteRepository::code).toList(),
                blur(row, 22));
    }

    private static SiteCodeView code(List<Row> rows) {
        Row row = rows.get(0);
        return new SiteCodeView(
                row.number(8),
                CodeKind.valueOf(row.text(9)),
                row.text(10),
                row.text(11),
                row.text(12),
                row.day(13),
                row.textOrNull(14),
                row.dayOrNull(15),
                row.textOrNull(16),
                row.textOrNull(17),
                rows.stream()
                        .filter(one -> !one.isNull(18))
                        .map(SiteRepository::change)
                        .toList());
    }

    private static CodeStatusChange change(Row row) {
        return new CodeStatusChange(
                CodeStatus.valueOf(row.text(18)), row.day(19), row.textOrNull(20), row.textOrNull(21), row.flag(25));
    }

    private static SeasonView season(List<Row> rows) {
        Row row = rows.get(0);
        return new SeasonView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.textOrNull(3),
                row.day(4),
                row.dayOrNull(5),
                rows.stream()
                        .filter(one -> !one.isNull(FIRST_OF_LINE))
                        .map(one -> DiaryColumns.entry(one, FIRST_OF_LINE))
                        .toList());
    }

    private static Map<Long, List<Row>> grouped(List<Row> rows, int idColumn) {
        Map<Long, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.number(idColumn), id -> new ArrayList<>())
                .add(row));
        return groups;
    }

    private static String listed(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
