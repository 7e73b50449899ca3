package vn.chophien.lot.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.lot.LotAddress;
import vn.chophien.trace.key.UnitSerial;

/**
 * What a seller sees of the scans of their goods.
 *
 * @param days openings of the last thirty days, also those without any, the oldest first
 * @param provinces where readers agreed to be seen in the last ninety days, the most first
 * @param networks provinces of the networks of readers who did not say where they were: a rough guess, the most first
 * @param elsewhere readers of the same time who did not say where they were
 * @param lots the seller's lots, those worth a look and those scanned most first
 * @param units packs that are worth a look
 */
public record ScanBoard(
        List<Day> days,
        List<Province> provinces,
        List<Province> networks,
        long elsewhere,
        List<LotRow> lots,
        List<UnitRow> units) {

    private static final int SHOWN = 8;

    public ScanBoard {
        days = List.copyOf(days);
        provinces = List.copyOf(provinces);
        networks = List.copyOf(networks);
        lots = List.copyOf(lots);
        units = List.copyOf(units);
    }

    public record Day(LocalDate date, long scans) {}

    /** Readers in a province; its middle in degrees of WGS 84. */
    public record Province(String code, String name, double latitude, double longitude, long readers) {}

    /**
     * @param scans openings of its page in thirty days
     * @param readers different readers in seven days
     * @param packsSold null where the lot is not sold by the piece
     */
    public record LotRow(
            long lotId,
            LotAddress address,
            String name,
            long scans,
            long readers,
            @Nullable Long packsSold,
            ScanScore score) {}

    public record UnitRow(
            UnitSerial serial, long lotId, LotAddress address, long scans, Instant lastAt, ScanScore score) {}

    /** Lots shown at once; the others can be unfolded. */
    public List<LotRow> busiest() {
        return lots.subList(0, Math.min(SHOWN, lots.size()));
    }

    public List<LotRow> others() {
        return lots.subList(Math.min(SHOWN, lots.size()), lots.size());
    }

    public long scans() {
        return days.stream().mapToLong(Day::scans).sum();
    }
}
