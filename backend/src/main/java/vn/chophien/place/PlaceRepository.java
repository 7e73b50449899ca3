package vn.chophien.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PlaceRepository {

    @PersistenceContext
    EntityManager em;

    List<ProvinceView> provinces() {
        return Sql.list(
                em,
                "SELECT code, name, full_name FROM province",
                row -> new ProvinceView(row.text(0), row.text(1), row.text(2)));
    }

    List<CommuneView> communes() {
        return Sql.list(
                em,
                "SELECT c.code, c.name, c.full_name, c.province_code, p.name, c.latitude, c.longitude"
                        + " FROM commune c JOIN province p ON p.code = c.province_code",
                row -> new CommuneView(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.decimal(5).doubleValue(),
                        row.decimal(6).doubleValue()));
    }

    /** One row a new commune, so that a divided one comes several times in a row. */
    List<FormerRow> formerCommunes() {
        return Sql.list(
                em,
                "SELECT code, name, district, province, commune_code FROM former_commune ORDER BY code, commune_code",
                row -> new FormerRow(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)));
    }

    record FormerRow(String code, String name, String district, String province, String communeCode) {}
}
