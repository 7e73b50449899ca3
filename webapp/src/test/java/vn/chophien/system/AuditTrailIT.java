package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.verify.Verify;

/** The audit trail is sealed like the lots: an operator with the database in hand cannot change it unseen. */
@ExtendWith(RunningMarket.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Alone
class AuditTrailIT {

    private static final String PAGE = "/quan-ly/nhat-ky";
    private static final String SEAL = "/quan-ly/so-niem-phong";
    private static final String PROOF = PAGE + "/bang-chung.json";

    private final RunningMarket market;
    private final Goods rows;
    private final Browser staff;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    AuditTrailIT(RunningMarket market) {
        this.market = market;
        this.rows = new Goods(market);
        this.staff = new People(market).staff();
    }

    /** Once: new rows are sealed every twenty seconds, and a test does not need its own. */
    @BeforeAll
    void everythingIsSealed() {
        staff.get(PAGE + "/nhat-ky.csv"); // a row at least
        await().atMost(Duration.ofMinutes(2))
                .until(() -> rows.number("SELECT COUNT(*) FROM audit_entry a LEFT JOIN audit_seal_row s"
                                        + " ON s.audit_id = a.id WHERE s.audit_id IS NULL")
                                == 0
                        && rows.number("SELECT COUNT(*) FROM log_pending") == 0);
    }

    @Test
    void provesItsRowsWithoutTheMarket() throws Exception {
        HttpResponse<String> file = staff.get(PROOF);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(verified(file.body())).isZero();
        assertThat(verified(file.body().replaceFirst("audit.export", "audit.expert")))
                .isOne();
        assertThat(staff.get(PROOF + "?tu=2001-01-01&den=2001-01-02").statusCode())
                .isEqualTo(409);
        assertThat(staff.get(PROOF + "?tu=2001-01-02&den=2001-01-01").statusCode())
                .isEqualTo(400);
        assertThat(new People(market).signedIn("miendong").get(PROOF).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsHowFarItIsSealedAndChecked() {
        assertNothingIsWrongWithTheTrail();
        assertThat(staff.get(PAGE).body()).contains("Đã niêm phong đến dòng", "Đã kiểm tra đến dòng");
    }

    @Test
    void namesRowsThatWereEditedRemovedOrSlippedIn() throws SQLException {
        long edited = rows.number("SELECT MIN(audit_id) FROM audit_seal_row");
        long removed = rows.number("SELECT MAX(audit_id) FROM audit_seal_row");
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE trail_aside AS SELECT * FROM audit_entry WHERE id IN (" + edited + ", "
                    + removed + ")");
            statement.execute("DROP TRIGGER audit_entry_stays");
            statement.execute("DROP TRIGGER audit_entry_remains");
            try {
                statement.execute("UPDATE audit_entry SET actor_name = 'Người khác' WHERE id = " + edited);
                statement.execute("DELETE FROM audit_entry WHERE id = " + removed);
                statement.execute("INSERT INTO audit_entry (id, at, actor_name, action, object_type, object_key)"
                        + " VALUES (-1, '2026-01-01', 'Ai đó', 'audit.export', 'audit', 'csv')");

                assertThat(audited())
                        .contains("Đã bị sửa sau khi niêm phong: dòng nhật ký quản trị số " + edited + ".")
                        .contains("Đã bị xóa sau khi niêm phong: dòng nhật ký quản trị số " + removed + ".")
                        .contains("Được thêm mà không qua niêm phong: dòng nhật ký quản trị số -1.");
                assertThat(staff.get(PAGE).body()).contains("không còn như đã niêm phong");
            } finally {
                statement.execute("DELETE FROM audit_entry WHERE id IN (-1, " + edited + ", " + removed + ")");
                statement.execute("INSERT INTO audit_entry SELECT * FROM trail_aside");
                statement.execute("DROP TABLE trail_aside");
                guard(statement, "audit_entry_stays AFTER UPDATE");
                guard(statement, "audit_entry_remains BEFORE DELETE");
            }
        }
        assertNothingIsWrongWithTheTrail();
    }

    @Test
    void letsNobodyChangeASeal() throws SQLException {
        try (Connection connection = market.connect();
                Connection server = market.connectAsServer();
                Statement statement = connection.createStatement();
                Statement denied = server.createStatement()) {
            for (String table : List.of("audit_entry", "audit_seal", "audit_seal_row")) {
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> denied.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .hasMessageContaining("DELETE command denied");
            }
        }
    }

    /** Of other records the reading may tell: other tests put rows beside the log. */
    private void assertNothingIsWrongWithTheTrail() {
        assertThat(audited()).contains("Lần kiểm tra cuối").doesNotContain("nhật ký quản trị số");
    }

    private static void guard(Statement statement, String trigger) throws SQLException {
        statement.execute("CREATE TRIGGER " + trigger + " ON audit_entry FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only'");
    }

    private int verified(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("proof.json"), json);
        return Verify.run(
                List.of(file.toString(), "--key", staff.get("/log/key").body().strip()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private String audited() {
        awaitQuiet();
        assertThat(People.submit(staff, SEAL, SEAL + "/kiem-tra", Map.of()).statusCode())
                .isEqualTo(303);
        awaitQuiet();
        return staff.get(SEAL).body();
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_audit WHERE running = 1") == 0);
    }
}
