package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Money;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class DeliveryRateRepository {

    @PersistenceContext
    EntityManager em;

    List<DeliveryRate> on(LocalDate day, List<WeightStep> steps) {
        return Sql.list(
                em,
                "SELECT zone, fee, free_from FROM delivery_rate"
                        + " WHERE effective_from <= ?1 AND (effective_to IS NULL OR effective_to >= ?1) ORDER BY fee",
                row -> rate(row, steps),
                day);
    }

    private static DeliveryRate rate(Row row, List<WeightStep> steps) {
        DeliveryZone zone = DeliveryZone.valueOf(row.text(0));
        Long freeFrom = row.numberOrNull(2);
        return new DeliveryRate(
                zone,
                row.money(1),
                freeFrom == null ? null : Money.ofDong(freeFrom),
                steps.stream().filter(step -> step.zone() == zone).toList());
    }
}
