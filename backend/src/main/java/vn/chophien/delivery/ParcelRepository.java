package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** What goods weigh, how they must be kept, and what that means on a day. */
@ApplicationScoped
class ParcelRepository {

    private static final String ON_DAY = " WHERE effective_from <= ?1 AND (effective_to IS NULL OR effective_to >= ?1)";

    @PersistenceContext
    EntityManager em;

    List<ItemParcel> items(Collection<Long> tradeItemIds) {
        return Sql.list(
                em,
                "SELECT i.id, i.net_grams, i.net_amount, i.unit_scale, i.unit_code, c.care FROM trade_item i"
                        + " LEFT JOIN delivery_care c ON c.product_id = i.product_id WHERE i.id IN ("
                        + Sql.ids(tradeItemIds) + ")",
                row -> new ItemParcel(row.number(0), grams(row), row.small(3), care(row.textOrNull(5))));
    }

    /** A litre weighs about a kilogram. */
    private static long grams(Row row) {
        if (row.text(4).equals("KGM")) {
            return Parcel.kilogram();
        }
        Long content = row.numberOrNull(2);
        Long mass = row.numberOrNull(1);
        if (mass != null) {
            return mass;
        }
        return content == null ? ItemParcel.UNKNOWN_GRAMS : content;
    }

    List<WeightStep> steps(LocalDate day) {
        return Sql.list(
                em,
                "SELECT zone, over_grams, extra FROM delivery_weight_step" + ON_DAY + " ORDER BY over_grams",
                row -> new WeightStep(DeliveryZone.valueOf(row.text(0)), row.number(1), row.money(2)),
                day);
    }

    List<CareRule> rules(LocalDate day) {
        return Sql.list(
                em,
                "SELECT care, farthest_zone, cod_most FROM delivery_care_rule" + ON_DAY,
                row -> new CareRule(
                        Care.valueOf(row.text(0)),
                        DeliveryZone.valueOf(row.text(1)),
                        row.isNull(2) ? null : Money.ofDong(row.number(2))),
                day);
    }

    List<ProductCare> ofSeller(long sellerId) {
        return Sql.list(
                em,
                "SELECT p.id, p.name, c.care FROM product p LEFT JOIN delivery_care c ON c.product_id = p.id"
                        + " WHERE p.seller_id = ?1 ORDER BY p.name, p.id",
                row -> new ProductCare(row.number(0), row.text(1), care(row.textOrNull(2))),
                sellerId);
    }

    void set(long productId, Care care) {
        Sql.update(
                em,
                "INSERT INTO delivery_care (product_id, care) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE care = VALUES(care)",
                productId,
                care.name());
    }

    private static Care care(@Nullable String name) {
        return name == null ? Care.NORMAL : Care.valueOf(name);
    }
}
