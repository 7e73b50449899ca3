package vn.chophien.system;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Raw lots, farms and diaries that one test makes for itself, and what the book says of them. */
final class LotBook {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    final Goods goods;

    LotBook(Goods goods) {
        this.goods = goods;
    }

    /** A lot of raw material, made ten days ago. */
    long raw(Goods.Seller seller, String name, long grams) {
        String token = String.format("RAW%013d", COUNTER.incrementAndGet());
        goods.update(
                "INSERT INTO lot (token, lot_no, seller_id, name, unit_name, unit_scale, quantity, remaining,"
                        + " mass_grams, made_on, status, created_at) VALUES (?, ?, ?, ?, 'kg', 3, ?, ?, ?,"
                        + " CURRENT_DATE - INTERVAL 10 DAY, 'NORMAL', UTC_TIMESTAMP(3))",
                token,
                "R" + token.substring(8),
                seller.id(),
                name,
                grams,
                grams,
                grams);
        return goods.number("SELECT id FROM lot WHERE token = ?", token);
    }

    /** A crop under a planting-area code with one harvest, four days ago. */
    Crop crop(Goods.Seller seller, long harvestGrams, @Nullable Integer sprayedDaysBefore) {
        int n = COUNTER.incrementAndGet();
        goods.update(
                "INSERT INTO production_site (seller_id, kind, name, commune_code, place_text, created_at) VALUES"
                        + " (?, 'PLANTING_AREA', ?, '02020', 'Thôn Thử', UTC_TIMESTAMP(3))",
                seller.id(),
                "Nương thử " + n);
        long site = goods.number("SELECT MAX(id) FROM production_site WHERE seller_id = ?", seller.id());
        goods.update(
                "INSERT INTO site_code (site_id, kind, code_raw, code_norm, crop, issuer, issued_on) VALUES"
                        + " (?, 'DOMESTIC', ?, ?, 'Dong riềng', 'Sở', '2025-01-01')",
                site,
                "THU-" + n,
                "THU" + n);
        long code = goods.number("SELECT id FROM site_code WHERE site_id = ?", site);
        status(code, "ACTIVE", 300);
        goods.update("INSERT INTO season (site_id, crop, started_on) VALUES (?, 'Dong riềng', '2026-01-01')", site);
        long season = goods.number("SELECT id FROM season WHERE site_id = ?", site);
        if (sprayedDaysBefore != null) {
            diary(season, "PESTICIDE", 4 + sprayedDaysBefore, 7, null);
        }
        long entry = diary(season, "HARVEST", 4, null, harvestGrams);
        return new Crop(season, code, entry);
    }

    void status(long code, String status, int daysAgo) {
        goods.update(
                "INSERT INTO site_code_status (site_code_id, status, since, actor, recorded_at) VALUES"
                        + " (?, ?, CURRENT_DATE - INTERVAL ? DAY, 'Sở', UTC_TIMESTAMP(3))",
                code,
                status,
                daysAgo);
    }

    private long diary(long season, String kind, int daysAgo, @Nullable Integer phi, @Nullable Long grams) {
        String client = String.format("00000000-0000-7000-8000-%012d", COUNTER.incrementAndGet());
        goods.update(
                "INSERT INTO diary_entry (client_id, season_id, kind, occurred_at, captured_at, received_at, performer,"
                        + " phi_days, harvest_grams, entered_by) VALUES (?, ?, ?, UTC_TIMESTAMP(3) - INTERVAL ? DAY,"
                        + " UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 'Tổ', ?, ?, 'Tổ')",
                client,
                season,
                kind,
                daysAgo,
                phi,
                grams);
        return goods.number("SELECT id FROM diary_entry WHERE client_id = ?", client);
    }

    long remaining(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }

    long mass(long lot) {
        return goods.number("SELECT mass_grams FROM lot WHERE id = ?", lot);
    }

    String text(String column, long lot) {
        return Objects.requireNonNull(goods.text("SELECT " + column + " FROM lot WHERE id = ?", lot));
    }

    long children(long lot) {
        return goods.number("SELECT COUNT(*) FROM lot_edge WHERE parent_id = ?", lot);
    }

    /** Grams that left a lot into others. */
    long used(long lot) {
        return goods.number("SELECT COALESCE(SUM(mass_grams), 0) FROM lot_edge WHERE parent_id = ?", lot);
    }

    record Crop(long season, long code, long harvest) {
        String page() {
            return "/nha-ban/lo-hang/thu-hoach/" + season;
        }

        String field() {
            return "thu-" + harvest;
        }
    }
}
