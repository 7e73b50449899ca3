package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.SignedCheckpoint;
import vn.chophien.trace.verify.Verify;

/** The sealed log of the running market, as strangers and as an operator with access to the database meet it. */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class SealIT {

    private final RunningMarket market;
    private final Browser browser;
    private final Goods rows;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    SealIT(RunningMarket market) {
        this.market = market;
        this.browser = new Browser(market);
        this.rows = new Goods(market);
    }

    @BeforeEach
    void everythingIsSealed() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_pending") == 0
                        && rows.number("SELECT size FROM log_head") > 0);
    }

    @Test
    void sealsEveryRecordOnce() {
        long records = rows.number("SELECT (SELECT COUNT(*) FROM diary_entry) + (SELECT COUNT(*) FROM lot_step)"
                + " + (SELECT COUNT(*) FROM lot_test)");

        assertThat(rows.number("SELECT COUNT(*) FROM log_leaf WHERE kind IN ('DIARY', 'LOT_STEP', 'LOT_TEST')"))
                .isEqualTo(records);
        assertThat(rows.number("SELECT COUNT(DISTINCT kind, source_id) FROM log_leaf"))
                .isEqualTo(rows.number("SELECT COUNT(*) FROM log_leaf"));
    }

    @Test
    void publishesSignedCheckpointsAndTilesThatStayTheSame() {
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(browser.get("/log/checkpoint").body());
        LogKey key = LogKey.parse(browser.get("/log/key").body());
        HttpResponse<String> tile = browser.get("/log/tile/entries/000");

        assertThat(checkpoint.isSignedBy(key)).isTrue();
        assertThat(checkpoint.checkpoint().size()).isGreaterThan(256);
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        for (String beyond :
                List.of("tile/0/900", "tile/entries/001.p/255x", "tile/7/000", "tile/0/../0", "tile/0/000.p/0")) {
            assertThat(browser.get("/log/" + beyond).statusCode()).as(beyond).isEqualTo(404);
        }
    }

    @Test
    void answersOddQuestionsAboutProofsPlainly() {
        assertThat(browser.get("/log/proof/inclusion").statusCode()).isEqualTo(400);
        assertThat(browser.get("/log/proof/inclusion?leaf=" + "0".repeat(64) + "&size=5")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/log/proof/consistency?from=-1&to=5").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/log/proof/consistency?from=9&to=5").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/log/proof/consistency?from=0&to=99999999").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/l/" + "0".repeat(16) + "/bang-chung").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/l/" + "0".repeat(16) + "/bang-chung.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesToChangeOrRemoveWhatWasSealed() throws SQLException {
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("log_leaf", "log_node", "log_checkpoint", "log_subject", "lot_step")) {
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE log_leaf SET body = 'x'"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void givesTheWebServerNoRightToRewriteHistory() throws SQLException {
        try (Connection connection = market.connectAsServer();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "log_leaf",
                    "log_node",
                    "log_checkpoint",
                    "log_subject",
                    "lot_step",
                    "diary_entry",
                    "audit_entry")) {
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .hasMessageContaining("DELETE command denied");
            }
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE log_leaf SET body = 'x'"))
                    .hasMessageContaining("UPDATE command denied");
            assertThatThrownBy(() -> statement.execute("DROP TRIGGER log_leaf_stays"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void provesEveryLotOfTheDemoWorldToTheCommandLine() throws Exception {
        for (String token : tokens()) {
            assertThat(verified(token)).as(token + words).isZero();
        }
    }

    /** Who owns the database can drop a trigger and change a row; who reads the bundle sees which one. */
    @Test
    void namesTheEntryThatAnOperatorEditedInTheDatabase() throws Exception {
        String token = tokens().get(0);
        long index = rows.number(
                "SELECT MIN(l.idx) FROM log_leaf l JOIN log_subject s ON s.id = l.subject_id" + " WHERE s.name = ?",
                "lot/" + token);
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER log_leaf_stays");
            try {
                statement.execute("UPDATE log_leaf SET body = REPLACE(body, '2026-', '2025-') WHERE idx = " + index);

                assertThat(verified(token)).isOne();
                assertThat(words.toString(StandardCharsets.UTF_8))
                        .contains("Đã bị sửa, hoặc chưa từng có trong sổ: mục 1 của lot/" + token);

                statement.execute("UPDATE log_leaf SET body = REPLACE(body, '2025-', '2026-') WHERE idx = " + index);
                assertThat(verified(token)).isZero();
            } finally {
                statement.execute("UPDATE log_leaf SET body = REPLACE(body, '2025-', '2026-') WHERE idx = " + index);
                statement.execute("CREATE TRIGGER log_leaf_stays AFTER UPDATE ON log_leaf FOR EACH ROW"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only'");
            }
        }
    }

    @Test
    void mailsTheNewestCheckpointToEachKeeperOnceADay() {
        for (String keeper : List.of("so@example.vn", "bao@example.vn")) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> !market.postbox().mailsTo(keeper).isEmpty());
            assertThat(market.postbox().mailsTo(keeper)).hasSize(1);
        }
        String body = rows.texts("SELECT body FROM message_outbox WHERE topic = 'witness' ORDER BY id LIMIT 1")
                .get(0);
        SignedCheckpoint kept = SignedCheckpoint.parse(body.substring(0, body.indexOf("\nHãy cất thư này")));
        assertThat(kept.isSignedBy(LogKey.parse(browser.get("/log/key").body().strip())))
                .isTrue();
    }

    /** C2SP tlog-witness: whoever keeps a copy signs only what continues it, and everybody can see that they did. */
    @Test
    void bringsCheckpointsToAWitnessAndShowsItsSignature() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> market.witness().signed() > 0 && rows.number("SELECT COUNT(*) FROM log_cosignature") > 0);

        String note = browser.get("/log/checkpoint/witnessed").body();
        assertThat(note).contains("— so-nnmt.example/witness ");
        assertThat(SignedCheckpoint.parse(note)
                        .isSignedBy(LogKey.parse(browser.get("/log/key").body())))
                .isTrue();
        assertThat(browser.get("/minh-bach").body()).contains("so-nnmt.example/witness", "Đã ký sổ");
    }

    @Test
    void comparesThePrintedSealWithTheLogOfToday() {
        String printed = SignedCheckpoint.parse(browser.get("/log/checkpoint").body())
                .checkpoint()
                .brief();

        assertThat(browser.get("/minh-bach?dau=" + encoded(printed)).body()).contains("Khớp.");
        assertThat(browser.get("/minh-bach?dau=" + encoded("1 · 00000000")).body())
                .contains("Không khớp.");
        HttpResponse<String> odd = browser.get("/minh-bach?dau=" + encoded("<b>"));
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("Dòng niêm phong gồm").contains("value=\"&lt;b>\"");
    }

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    private int verified(String token) throws Exception {
        words.reset();
        Path file = Files.writeString(
                folder.resolve("bundle.json"),
                browser.get("/l/" + token + "/bang-chung.json").body());
        return Verify.run(
                List.of(file.toString(), "--key", browser.get("/log/key").body().strip()),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    /** The demo world was there before any test put a lot beside it. */
    private List<String> tokens() {
        return rows.texts("SELECT token FROM lot ORDER BY id LIMIT 40");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
