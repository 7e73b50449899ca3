package vn.chophien.lot.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** Writes scans down without saying whose they are. */
@ApplicationScoped
@Retried
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ScanLogService {

    static final Duration KEPT = Duration.ofDays(90);

    private final SecureRandom random = new SecureRandom();

    @Inject
    ScanRepository scans;

    @Inject
    NetworkPlaces networks;

    @Inject
    Clock clock;

    void write(Collection<Scan> taken) {
        Map<LocalDate, ClientHash> hashes = new HashMap<>();
        List<ScanRepository.NewScan> rows = taken.stream()
                .sorted(Comparator.comparing(Scan::at))
                .map(scan -> new ScanRepository.NewScan(
                        scan,
                        hashes.computeIfAbsent(Times.dayOf(scan.at()), this::hash)
                                .of(scan),
                        scan.provinceCode() == null
                                ? networks.province(scan.address()).orElse(null)
                                : null))
                .toList();
        scans.add(rows);
        Map<Long, ScanRepository.Seen> units = new TreeMap<>(); // in id order, so that nodes do not deadlock
        for (Scan scan : taken) {
            if (scan.unitId() != null) {
                units.merge(scan.unitId(), new ScanRepository.Seen(1, scan.at()), ScanRepository.Seen::plus);
            }
        }
        units.forEach(scans::seen);
    }

    void forget() {
        scans.forgetSalts(Times.dayOf(clock.instant()));
        scans.forgetScans(clock.instant().minus(KEPT));
    }

    private ClientHash hash(LocalDate day) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        return new ClientHash(scans.saltOf(day, fresh));
    }
}
