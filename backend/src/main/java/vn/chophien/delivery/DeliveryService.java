package vn.chophien.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Times;

/** What delivery costs today. An order keeps the fee that it was placed with. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DeliveryService {

    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    @Inject
    DeliveryRateRepository rates;

    @Inject
    Clock clock;

    private volatile Known known = new Known(LocalDate.EPOCH, List.of(), Instant.MIN);

    /** Today's rates, nearest zone first; every page of a product names them, so they are read once a minute. */
    public List<DeliveryRate> rates() {
        Instant now = clock.instant();
        Known today = known;
        if (!now.isBefore(today.goodUntil()) || !today.day().equals(Times.dayOf(now))) {
            LocalDate day = Times.dayOf(now);
            today = new Known(day, rates.on(day), now.plus(KNOWN_FOR));
            known = today;
        }
        return today.rates();
    }

    private record Known(LocalDate day, List<DeliveryRate> rates, Instant goodUntil) {}

    /** Which of the rates is for a way from one commune to another. */
    public static DeliveryRate between(CommuneView from, CommuneView to, List<DeliveryRate> rates) {
        DeliveryZone zone = DeliveryZone.between(from, to);
        return rates.stream()
                .filter(rate -> rate.zone() == zone)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No delivery rate today for " + zone));
    }
}
