package vn.chophien.db.demo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/**
 * Seasons and their farm diaries, from one file a seller in {@code diary/}.
 *
 * <p>A line is {@code day | kind | material | amount | note}; {@code -60 +2} was written down on the day but reached us
 * two days later. Pesticides and veterinary drugs add {@code | ingredient | target | days to wait}; the amount of a
 * harvest is in kilograms. A line that begins with {@code sửa | reason |} corrects the line above it.
 */
final class DiaryLoader {
    private static final String CORRECTION = "sửa";
    private static final long GRAMS_PER_KG = 1_000;

    private final World world;
    private final BatchInsert seasons;
    private final BatchInsert entries;
    private long lastEntry;

    DiaryLoader(World world) {
        this.world = world;
        this.seasons = world.into("season", "id", "site_id", "crop", "variety", "started_on", "ended_on");
        this.entries = world.into(
                        "diary_entry",
                        "id",
                        "client_id",
                        "season_id",
                        "kind",
                        "occurred_at",
                        "captured_at",
                        "received_at",
                        "performer",
                        "material",
                        "active_ingredient",
                        "target",
                        "amount",
                        "phi_days",
                        "harvest_grams",
                        "note",
                        "entered_by",
                        "corrects_id",
                        "correction_reason")
                .after(seasons);
    }

    void load() throws SQLException {
        for (World.Seller seller : List.copyOf(world.sellers.values())) {
            if (Card.exists("diary/" + seller.slug() + ".txt")) {
                for (Card card : Card.read("diary/" + seller.slug() + ".txt")) {
                    place(card);
                }
            }
        }
        seasons.send();
        entries.send();
    }

    private void place(Card card) throws SQLException {
        World.Season season = new World.Season(world.seasons.size() + 1L, world.site(card.text("site")));
        world.seasons.put(card.key(), season);
        Integer ended = card.optionalNumber("ended");
        seasons.add(
                season.id(),
                season.site().id(),
                card.text("crop"),
                card.optional("variety"),
                world.days.day(card.number("started")),
                ended == null ? null : world.days.day(ended));
        for (List<String> row : card.rows("diary")) {
            if (row.get(0).equals(CORRECTION)) {
                place(season, card.text("by"), row.subList(2, row.size()), row.get(1));
            } else {
                place(season, card.text("by"), row, null);
            }
        }
    }

    private void place(World.Season season, String performer, List<String> row, @Nullable String correctionReason)
            throws SQLException {
        long id = ++lastEntry;
        String[] day = row.get(0).split(" \\+", 2);
        int occurredOn = Integer.parseInt(day[0]);
        int lateDays = day.length > 1 ? Integer.parseInt(day[1]) : 0;
        long work = correctionReason == null ? id : id - 1; // a correction tells of the same hour
        LocalTime hour = LocalTime.of(6 + DemoCodes.number("hour " + work, 11), DemoCodes.number("minute " + work, 60));
        LocalDateTime occurred = world.days.at(occurredOn, hour);
        LocalDateTime captured = correctionReason == null
                ? world.days.notAfterNow(occurred.plusMinutes(4 + DemoCodes.number("capture " + id, 80)))
                : world.days.at(occurredOn + 1, LocalTime.of(19, 5));
        LocalDateTime received =
                world.days.notAfterNow(captured.plusDays(lateDays).plusSeconds(lateDays > 0 ? 7_260 : 2));
        String kind = row.get(1);
        boolean harvest = kind.equals("HARVEST");
        entries.add(
                id,
                UUID.nameUUIDFromBytes(("diary " + id).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                season.id(),
                kind,
                occurred,
                captured,
                received,
                performer,
                cell(row, 2),
                cell(row, 5),
                cell(row, 6),
                harvest ? kilograms(row.get(3)) : cell(row, 3),
                cell(row, 7) == null ? null : Integer.valueOf(row.get(7)),
                harvest ? Long.parseLong(row.get(3)) * GRAMS_PER_KG : null,
                cell(row, 4),
                "Tổ trưởng tổ nhật ký",
                correctionReason == null ? null : id - 1,
                correctionReason);
    }

    private static @Nullable String cell(List<String> row, int index) {
        return index >= row.size() || row.get(index).isEmpty() ? null : row.get(index);
    }

    private static String kilograms(String amount) {
        return NumberFormat.getIntegerInstance(World.VIETNAMESE).format(Long.parseLong(amount)) + " kg";
    }
}
