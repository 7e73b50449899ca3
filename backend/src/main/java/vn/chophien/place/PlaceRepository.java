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
}
