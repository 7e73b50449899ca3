package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator with the database in hand changes what was sealed; the audit of the log finds it and names it. */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class SealAuditIT {

    private static final String PAGE = "/quan-ly/so-niem-phong";

    private final RunningMarket market;
    private final Goods rows;
    private final Browser staff;

    SealAuditIT(RunningMarket market) {
        this.market = market;
        this.rows = new Goods(market);
        this.staff = new People(market).staff();
    }

    @BeforeEach
    void everythingIsSealed() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_pending") == 0
                        && rows.number("SELECT size FROM log_head") > 0);
    }

    @Test
    void findsEveryRowAsItWasSealedAndTellsThePublic() {
        String page = audited();

        assertThat(page).contains("Không có gì khác thường.");
        long size = rows.number("SELECT size FROM log_audit ORDER BY id DESC LIMIT 1");
        assertThat(size).isGreaterThan(256);
        assertThat(page).contains("Khớp " + size + "/" + size + " mục");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(new Browser(market).get("/minh-bach").body())
                                .contains("Kiểm tra lần cuối", "khớp " + size + "/" + size + " mục"));
        assertThat(new Browser(market).get("/metrics").body()).contains("chophien_log_audit_findings");
    }

    @Test
    void namesARowThatWasEdited() throws SQLException {
        long step = rows.number("SELECT MIN(source_id) FROM log_leaf WHERE kind = 'LOT_STEP'");
        String token = rows.texts("SELECT l.token FROM lot l JOIN lot_step t ON t.lot_id = l.id WHERE t.id = " + step)
                .get(0);
        String place =
                rows.texts("SELECT place FROM lot_step WHERE id = " + step).get(0);
        try (Unguarded open = new Unguarded("lot_step_stays", "AFTER UPDATE ON lot_step")) {
            open.execute("UPDATE lot_step SET place = 'Nơi khác' WHERE id = " + step);
            try {
                assertThat(audited())
                        .contains("Đã bị sửa sau khi niêm phong: bước của lô số " + step + ". Chỗ khác: place.")
                        .contains("href=\"/l/" + token + "\"");
                assertThat(rows.number("SELECT findings FROM log_audit ORDER BY id DESC LIMIT 1"))
                        .isEqualTo(1);
            } finally {
                open.execute("UPDATE lot_step SET place = '" + place + "' WHERE id = " + step);
            }
        }
        assertThat(audited()).contains("Không có gì khác thường.");
    }

    @Test
    void namesARowThatWasDropped() throws SQLException {
        long test = rows.number("SELECT MIN(id) FROM lot_test");
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept_aside AS SELECT * FROM lot_test WHERE id = " + test);
            statement.execute("DELETE FROM lot_test WHERE id = " + test);
            try {
                assertThat(audited()).contains("Đã bị xóa sau khi niêm phong: phiếu kiểm nghiệm số " + test + ".");
            } finally {
                statement.execute("INSERT INTO lot_test SELECT * FROM kept_aside");
                statement.execute("DELETE FROM log_pending WHERE kind = 'LOT_TEST' AND source_id = " + test);
                statement.execute("DROP TABLE kept_aside");
            }
        }
    }

    @Test
    void namesARowThatWasAddedBehindTheQueuesBack() throws SQLException {
        String trigger = "lot_test_waits_for_seal";
        long lot = rows.number("SELECT MIN(lot_id) FROM lot_test");
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER " + trigger);
            try {
                statement.execute(
                        "INSERT INTO lot_test (lot_id, title, report_no, laboratory, tested_on, passed) VALUES (" + lot
                                + ", 'Lén', 'X-1', 'Không có', '2026-01-01', TRUE)");
            } finally {
                statement.execute("CREATE TRIGGER " + trigger + " AFTER INSERT ON lot_test FOR EACH ROW"
                        + " INSERT INTO log_pending (kind, source_id) VALUES ('LOT_TEST', NEW.id)");
            }
            long added = rows.number("SELECT id FROM lot_test WHERE report_no = 'X-1'");
            try {
                assertThat(audited())
                        .contains("Được thêm mà không qua niêm phong: phiếu kiểm nghiệm số " + added + ".");
            } finally {
                statement.execute("DELETE FROM lot_test WHERE id = " + added);
            }
        }
    }

    @Test
    void noticesALogThatWasRolledBack() throws SQLException {
        long size = rows.number("SELECT size FROM log_head");
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE log_head SET size = " + (size - 3));
            try {
                assertThat(audited()).contains("Sổ đã bị lùi lại, ngắn hơn trước đây: " + (size - 3));
            } finally {
                statement.execute("UPDATE log_head SET size = " + size);
            }
        }
    }

    @Test
    void lastsThroughADoubleClickAndKeepsStrangersOut() {
        long before = rows.number("SELECT COUNT(*) FROM log_audit");
        HttpResponse<String> first = People.submit(staff, PAGE, PAGE + "/kiem-tra", Map.of());
        assertThat(List.of(303, 409)).contains(first.statusCode());
        awaitQuiet();
        assertThat(rows.number("SELECT COUNT(*) FROM log_audit")).isGreaterThan(before);
        assertThat(new People(market).signedIn("miendong").get(PAGE).statusCode())
                .isEqualTo(404);
    }

    /** Asks for an audit, waits until it is through, and reads what staff read. */
    private String audited() {
        awaitQuiet();
        HttpResponse<String> answer = People.submit(staff, PAGE, PAGE + "/kiem-tra", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        awaitQuiet();
        return staff.get(PAGE).body();
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_audit WHERE running = 1") == 0);
    }

    /** A table without the trigger that keeps its rows as they are. */
    private final class Unguarded implements AutoCloseable {

        private final Connection connection;
        private final String name;
        private final String when;

        Unguarded(String name, String when) throws SQLException {
            this.connection = market.connect();
            this.name = name;
            this.when = when;
            execute("DROP TRIGGER " + name);
        }

        void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            execute("CREATE TRIGGER " + name + " " + when + " FOR EACH ROW"
                    + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Steps of a lot are only ever added'");
            connection.close();
        }
    }
}
