package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.chophien.shared.Sql;

@ApplicationScoped
class LotScanRepository {

    @PersistenceContext
    EntityManager em;

    /** Adds to what is there, so nodes that count side by side sum up; rows in id order, so they do not deadlock. */
    void add(LocalDate day, SortedMap<Long, Long> scans) {
        String rows = scans.entrySet().stream()
                .map(entry -> "(" + entry.getKey() + ", ?1, " + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        Sql.update(
                em,
                "INSERT INTO lot_scan (lot_id, day, scans) VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE scans = scans + VALUES(scans)",
                day);
    }
}
