package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Times;

/** What delivery costs today. An order keeps the fee that it was placed with. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DeliveryService {

    @Inject
    DeliveryRateRepository rates;

    @Inject
    Clock clock;

    /** Today's rates, nearest zone first. */
    public List<DeliveryRate> rates() {
        return rates.on(Times.dayOf(clock.instant()));
    }

    /** Which of the rates is for a way from one commune to another. */
    public static DeliveryRate between(CommuneView from, CommuneView to, List<DeliveryRate> rates) {
        DeliveryZone zone = DeliveryZone.between(from, to);
        return rates.stream()
                .filter(rate -> rate.zone() == zone)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No delivery rate today for " + zone));
    }
}
