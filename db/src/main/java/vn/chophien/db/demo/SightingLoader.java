package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import vn.chophien.db.BatchInsert;

/** The log of scans behind the daily numbers: invented readers, of whom some told their province. */
final class SightingLoader {

    /** Where the goods mostly go, by code; every third reader says nothing. */
    private static final String[] PROVINCES = {"19", "01", "01", "01", "24", "31", "79", "79", "04", "08", "48", "92"};

    private static final int BYTES = 16;
    private static final int FIRST_HOUR = 7;
    private static final int HOURS = 14;

    private final World world;
    private final BatchInsert sightings;

    SightingLoader(World world, BatchInsert lots) {
        this.world = world;
        this.sightings = world.into("scan", "lot_id", "at", "client_hash", "province_code", "result")
                .after(lots);
    }

    /** So many scans on one day; most readers look twice. */
    void place(World.Lot lot, int day, int scans) throws SQLException {
        for (int i = 0; i < scans; i++) {
            String reader = "reader of " + lot.key() + day + " " + i / 2;
            int minute = DemoCodes.number("minute of " + reader + i, 60);
            LocalTime time = LocalTime.of(FIRST_HOUR + DemoCodes.number("hour of " + reader, HOURS), minute);
            String province = DemoCodes.number("silence of " + reader, 3) == 0
                    ? null
                    : PROVINCES[DemoCodes.number("province of " + reader, PROVINCES.length)];
            sightings.add(
                    lot.id(), world.days.at(day, time), Arrays.copyOf(DemoCodes.hash(reader), BYTES), province, "LOT");
        }
    }

    void send() throws SQLException {
        sightings.send();
    }
}
