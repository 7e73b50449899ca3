package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** What happened to a lot: the steps of its route in {@code routes.txt}, its tests, a hold or a recall, and scans. */
final class LotHistoryLoader {
    private static final String WHERE_IT_GREW = "nơi trồng";
    private static final String WHERE_IT_IS_SOLD = "nơi bán";
    private static final Set<String> WEIGHED =
            Set.of("CREATE", "SPLIT", "MERGE", "TRANSFORM", "REPACK", "PACK", "RECEIVE");
    private static final int DAYS_OF_SCANS = 14;
    private static final LocalTime DECISION = LocalTime.of(10, 15);

    private final World world;
    private final Map<String, Card> routes = new HashMap<>();
    private final BatchInsert steps;
    private final BatchInsert tests;
    private final BatchInsert scans;
    private final SightingLoader sightings;

    LotHistoryLoader(World world, BatchInsert lots) {
        this.world = world;
        Card.read("routes.txt").forEach(route -> routes.put(route.key(), route));
        this.steps = world.into(
                        "lot_step",
                        "lot_id",
                        "operation",
                        "occurred_at",
                        "recorded_at",
                        "place",
                        "declared_by",
                        "verified_by",
                        "mass_grams",
                        "note")
                .after(lots);
        this.tests = world.into("lot_test", "lot_id", "title", "report_no", "laboratory", "tested_on", "passed")
                .after(lots);
        this.scans = world.into("lot_scan", "lot_id", "day", "scans").after(lots);
        this.sightings = new SightingLoader(world, lots);
    }

    void place(World.Lot lot, Card card, LotDates dates, World.@Nullable Site site) throws SQLException {
        String grewAt = site == null ? lot.seller().place() : site.place();
        String declaredBy = card.text("producer", lot.seller().name());
        for (List<String> row : World.found(routes, card.text("route")).rows("steps")) {
            int day = dates.resolve(row.get(0));
            if (day > 0) {
                continue;
            }
            boolean weighed = WEIGHED.contains(row.get(2));
            place(
                    lot,
                    world.days.at(day, LocalTime.parse(row.get(1))),
                    row.get(2),
                    place(row.get(3), grewAt, lot.seller()),
                    row.get(3).equals(WHERE_IT_GREW) ? declaredBy : lot.seller().name(),
                    row.size() > 5 ? row.get(5) : null,
                    weighed ? lot.massGrams() : null,
                    row.get(4));
        }
        placeTests(lot, card);
        placeDecision(lot, card);
        placeScans(lot, dates);
    }

    void send() throws SQLException {
        steps.send();
        tests.send();
        scans.send();
        sightings.send();
    }

    private void placeTests(World.Lot lot, Card card) throws SQLException {
        for (List<String> row : card.rows("tests")) {
            int day = Integer.parseInt(row.get(2));
            boolean passed = row.get(3).equals("đạt");
            tests.add(
                    lot.id(),
                    row.get(0),
                    row.get(1),
                    "Phòng thử nghiệm minh họa (ISO/IEC 17025)",
                    world.days.day(day),
                    passed);
            place(
                    lot,
                    world.days.at(day, LocalTime.of(15, 30)),
                    "TEST",
                    lot.seller().place(),
                    lot.seller().name(),
                    "Phòng thử nghiệm minh họa (ISO/IEC 17025)",
                    null,
                    row.get(0) + (passed ? ": đạt" : ": không đạt"));
        }
    }

    /** A status other than normal leaves a step: who looks at the timeline must find it there too. */
    private void placeDecision(World.Lot lot, Card card) throws SQLException {
        if (!card.has("status")) {
            return;
        }
        List<String> status = card.rows("status").get(0);
        String operation = switch (status.get(0)) {
            case "ON_HOLD" -> "HOLD";
            case "RECALLED" -> "RECALL";
            default -> "DESTROY";
        };
        place(
                lot,
                world.days.at(Integer.parseInt(status.get(1)), DECISION),
                operation,
                lot.seller().place(),
                lot.seller().name(),
                operation.equals("DESTROY") ? null : SellerLoader.STAFF,
                null,
                status.get(2));
    }

    private void placeScans(World.Lot lot, LotDates dates) throws SQLException {
        if (lot.item() == null) {
            return;
        }
        for (int day = Math.max(dates.born() + 1, -DAYS_OF_SCANS); day < 0; day++) {
            int count = DemoCodes.number("scans of " + lot.key() + day, 9);
            if (count > 0) {
                scans.add(lot.id(), world.days.day(day), count);
                sightings.place(lot, day, count);
            }
        }
    }

    private void place(
            World.Lot lot,
            LocalDateTime at,
            String operation,
            String place,
            String declaredBy,
            @Nullable String verifiedBy,
            @Nullable Long massGrams,
            String note)
            throws SQLException {
        LocalDateTime recorded = world.days.notAfterNow(at.plusMinutes(12));
        steps.add(lot.id(), operation, at, recorded, place, declaredBy, verifiedBy, massGrams, note);
    }

    private static String place(String named, String grewAt, World.Seller seller) {
        return switch (named) {
            case WHERE_IT_GREW -> grewAt;
            case WHERE_IT_IS_SOLD -> seller.place();
            default -> named;
        };
    }
}
