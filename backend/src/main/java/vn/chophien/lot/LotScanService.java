package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.SortedMap;
import vn.chophien.shared.Times;

/** Writes counted scans down, in a transaction of its own: no reader waits for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LotScanService {

    @Inject
    LotScanRepository repository;

    @Inject
    Clock clock;

    void add(SortedMap<Long, Long> scans) {
        repository.add(Times.dayOf(clock.instant()), scans);
    }
}
