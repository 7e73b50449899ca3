package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.shared.Times;

/**
 * Stock in words for whole lists, a few seconds old at most. A cart never asks here: it asks the lots.
 */
@ApplicationScoped
class LiveStock {

    static final Duration LIFE = Duration.ofSeconds(5);

    @Inject
    SearchRepository repository;

    @Inject
    Clock clock;

    private volatile Levels levels = new Levels(Map.of(), Instant.MIN);

    private record Levels(Map<Long, StockLevel> byProduct, Instant goodUntil) {}

    Map<Long, StockLevel> current() {
        return clock.instant().isAfter(levels.goodUntil()) ? renewed() : levels.byProduct();
    }

    private synchronized Map<Long, StockLevel> renewed() {
        Instant now = clock.instant();
        if (now.isAfter(levels.goodUntil())) {
            levels = new Levels(repository.stock(Times.dayOf(now)), now.plus(LIFE));
        }
        return levels.byProduct();
    }
}
