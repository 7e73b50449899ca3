package vn.chophien.lot;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Brings the counted scans to the database every few seconds, and once more before the market goes down. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LotScanWriting {

    @Inject
    LotScans scans;

    @PreDestroy
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void write() {
        scans.write();
    }
}
