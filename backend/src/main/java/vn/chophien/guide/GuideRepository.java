package vn.chophien.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Reads over tables of the features below; nothing is ever written here. */
@ApplicationScoped
class GuideRepository {

    /** One column for each {@link FirstStep}, in its order. */
    private static final String DONE = """
            SELECT s.bank_account IS NOT NULL,
                EXISTS (SELECT 1 FROM product p WHERE p.seller_id = s.id AND p.status = 'APPROVED'),
                EXISTS (SELECT 1 FROM production_site h WHERE h.seller_id = s.id),
                EXISTS (SELECT 1 FROM production_site h JOIN season v ON v.site_id = h.id
                    JOIN diary_entry d ON d.season_id = v.id WHERE h.seller_id = s.id),
                EXISTS (SELECT 1 FROM lot l WHERE l.seller_id = s.id),
                EXISTS (SELECT 1 FROM lot l JOIN label_job j ON j.lot_id = l.id WHERE l.seller_id = s.id),
                EXISTS (SELECT 1 FROM market_order o WHERE o.seller_id = s.id
                    AND o.status IN ('PACKED', 'SHIPPED', 'DELIVERED'))
            FROM seller s WHERE s.id = ?1
            """;

    @PersistenceContext
    EntityManager em;

    FirstSteps of(long sellerId) {
        return Sql.first(em, DONE, GuideRepository::steps, sellerId)
                .orElseGet(() -> new FirstSteps(EnumSet.noneOf(FirstStep.class)));
    }

    private static FirstSteps steps(Row row) {
        EnumSet<FirstStep> done = EnumSet.noneOf(FirstStep.class);
        int column = 0;
        for (FirstStep step : FirstStep.values()) {
            if (row.number(column++) == 1) {
                done.add(step);
            }
        }
        return new FirstSteps(done);
    }
}
