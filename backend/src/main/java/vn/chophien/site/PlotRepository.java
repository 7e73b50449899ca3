package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;
import vn.chophien.trace.plot.Blur;
import vn.chophien.trace.plot.Plot;
import vn.chophien.trace.plot.PlotFiles;
import vn.chophien.trace.plot.Position;

@ApplicationScoped
class PlotRepository {

    @PersistenceContext
    EntityManager em;

    record Kept(String geometry, long areaM2, Instant recordedAt, String actor) {}

    record Near(long siteId, long sellerId, String name, String geometry) {}

    private record Box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

        static Box of(Plot plot) {
            List<BigDecimal> longitudes =
                    plot.corners().stream().map(Position::longitude).toList();
            List<BigDecimal> latitudes =
                    plot.corners().stream().map(Position::latitude).toList();
            return new Box(
                    Collections.min(longitudes),
                    Collections.min(latitudes),
                    Collections.max(longitudes),
                    Collections.max(latitudes));
        }
    }

    /** A present outline with what an importer asks of it. */
    record Told(
            String geometry,
            long areaM2,
            String site,
            String seller,
            String place,
            @Nullable String codes) {}

    /** All present outlines of a seller, or of everybody. */
    List<Told> present(@Nullable Long sellerId) {
        return Sql.list(
                em,
                """
                SELECT p.geometry, p.area_m2, s.name, o.name, c.full_name,
                       (SELECT GROUP_CONCAT(k.code_norm ORDER BY k.id SEPARATOR ', ') FROM site_code k
                        WHERE k.site_id = s.id)
                FROM site_plot p
                JOIN production_site s ON s.id = p.site_id
                JOIN seller o ON o.id = s.seller_id
                JOIN commune c ON c.code = s.commune_code
                WHERE p.id = (SELECT MAX(newest.id) FROM site_plot newest WHERE newest.site_id = s.id)
                    AND (?1 IS NULL OR s.seller_id = ?1)
                ORDER BY s.seller_id, s.id
                """,
                row -> new Told(row.text(0), row.number(1), row.text(2), row.text(3), row.text(4), row.textOrNull(5)),
                sellerId);
    }

    Optional<Kept> newest(long siteId) {
        return Sql.first(
                em,
                "SELECT geometry, area_m2, recorded_at, actor FROM site_plot WHERE site_id = ?1 ORDER BY id DESC LIMIT 1",
                row -> new Kept(row.text(0), row.number(1), row.instant(2), row.text(3)),
                siteId);
    }

    /** The present outlines of other sites whose boxes touch this one's. */
    List<Near> near(long siteId, Plot plot) {
        Box box = Box.of(plot);
        return Sql.list(
                em,
                """
                SELECT p.id, p.seller_id, p.name, g.geometry
                FROM site_plot g JOIN production_site p ON p.id = g.site_id
                WHERE g.site_id <> ?1 AND g.west <= ?2 AND g.east >= ?3 AND g.south <= ?4 AND g.north >= ?5
                AND g.id = (SELECT MAX(h.id) FROM site_plot h WHERE h.site_id = g.site_id)
                """,
                row -> new Near(row.number(0), row.number(1), row.text(2), row.text(3)),
                siteId,
                box.east(),
                box.west(),
                box.north(),
                box.south());
    }

    /** Within about ten kilometres of the middle of the site's commune. */
    PlotGround ground(EditableSite site) {
        Row commune = Sql.first(
                        em,
                        "SELECT full_name, longitude, latitude FROM commune WHERE code = ?1",
                        row -> row,
                        site.communeCode())
                .orElseThrow();
        Position middle = new Position(commune.decimal(1), commune.decimal(2));
        List<Row> near = Sql.list(em, """
                SELECT p.seller_id, p.name, g.geometry, g.blur_longitude, g.blur_latitude, g.blur_radius
                FROM site_plot g JOIN production_site p ON p.id = g.site_id
                WHERE g.site_id <> ?1 AND g.west <= ?2 + 0.1 AND g.east >= ?2 - 0.1
                AND g.south <= ?3 + 0.1 AND g.north >= ?3 - 0.1
                AND g.id = (SELECT MAX(h.id) FROM site_plot h WHERE h.site_id = g.site_id)
                ORDER BY g.id DESC LIMIT 60
                """, row -> row, site.id(), middle.longitude(), middle.latitude());
        return new PlotGround(
                commune.text(0),
                middle,
                near.stream()
                        .filter(row -> row.number(0) == site.sellerId())
                        .map(row -> new PlotGround.Named(
                                row.text(1), PlotFiles.geoJson(row.text(2)).get(0)))
                        .toList(),
                near.stream()
                        .filter(row -> row.number(0) != site.sellerId())
                        .map(row -> new Blur(new Position(row.decimal(3), row.decimal(4)), row.number(5)))
                        .distinct()
                        .toList());
    }

    void add(long siteId, Plot plot, String actor, Instant now) {
        Box box = Box.of(plot);
        Blur blur = Blur.of(plot);
        Sql.update(
                em,
                "INSERT INTO site_plot (site_id, geometry, area_m2, west, south, east, north, actor, recorded_at,"
                        + " blur_longitude, blur_latitude, blur_radius)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                siteId,
                plot.geoJson(),
                plot.squareMetres(),
                box.west(),
                box.south(),
                box.east(),
                box.north(),
                actor,
                now,
                blur.centre().longitude(),
                blur.centre().latitude(),
                blur.radiusMetres());
    }
}
