package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.verify.Verify;

/** A person's name behind the sealed log is taken away, and the log stays proven; whoever meddles with it is named. */
@Alone
@ExtendWith(RunningMarket.Extension.class)
class ErasureIT {

    private static final String STAFF_PAGE = "/quan-ly/so-niem-phong/xoa-ten";
    private static final String OWN_PAGE = "/nha-ban/xoa-ten";
    private static final String REASON = "Đơn số 12/ĐYC ngày 20/11/2026";
    private static final String ERASED = "(đã xóa theo yêu cầu)";

    private final RunningMarket market;
    private final Goods rows;
    private final LotBook book;
    private final Goods.Seller owner;
    private final Browser seller;
    private final Browser staff;
    private final LotBook.Crop crop;
    private String name = "";
    private long line;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    ErasureIT(RunningMarket market) {
        this.market = market;
        this.rows = new Goods(market);
        this.book = new LotBook(rows);
        this.owner = rows.seller();
        this.seller = new People(market).memberOf(owner);
        this.staff = new People(market).staff();
        this.crop = book.crop(owner, 50_000, 20);
    }

    /** By a form, so that the line carries the name of the person who signed in. */
    @BeforeEach
    void aSealedLineThatAPersonTypedIn() {
        String address = Farm.diary(crop.season(), "care");
        Map<String, String> form =
                new LinkedHashMap<>(Browser.hiddenFields(seller.get(address).body()));
        form.put(
                "day", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(5).toString());
        form.put("performer", "Tổ thử số 1");
        form.put("note", "Làm cỏ");
        assertThat(seller.postAsIs(address, form).statusCode()).isEqualTo(303);
        line = rows.number("SELECT MAX(id) FROM diary_entry WHERE season_id = ?", crop.season());
        name = Objects.requireNonNull(rows.text("SELECT entered_by FROM diary_entry WHERE id = ?", line));
    }

    @Test
    void erasingTakesEveryCopyAndTheLotStaysProven() throws IOException {
        String token = lot();
        sealed();
        assertThat(new Browser(market).get("/l/" + token).body()).contains("Tổ thử số 1 làm, " + name + " khai");
        HttpResponse<String> found = find(staff, STAFF_PAGE, name);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("1 mục mang tên “" + name + "”", "Nhật ký: Chăm sóc");

        Callable<HttpResponse<String>> press = () -> erase(staff, STAFF_PAGE, name, REASON);
        List<HttpResponse<String>> pressed = AtOnce.run(Collections.nCopies(4, press));

        assertThat(pressed).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(pressed)
                .extracting(Browser::location)
                .containsOnlyOnce(STAFF_PAGE + "?bao=da-xoa-ten")
                .contains(STAFF_PAGE + "?bao=het-ten");
        assertThat(rows.text("SELECT entered_by FROM diary_entry WHERE id = ?", line))
                .isEqualTo(ERASED);
        assertThat(rows.number("SELECT COUNT(*) FROM log_private WHERE kind = 'DIARY' AND source_id = ?", line))
                .isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM log_private WHERE INSTR(body, ?) > 0", name))
                .isZero();
        String deeds = "SELECT COUNT(*) FROM audit_entry WHERE action = 'personal.erase' AND object_key = '"
                + owner.id() + "'";
        assertThat(rows.number(deeds)).isOne();
        assertThat(rows.number(deeds + " AND INSTR(CONCAT_WS(' ', before_text, after_text, reason), ?) > 0", name))
                .isZero();
        assertThat(new Browser(market).get("/l/" + token).body())
                .contains("Tổ thử số 1 làm. Người ghi: đã xóa theo yêu cầu")
                .doesNotContain(name);
        assertThat(verified(token)).contains("✓ Mọi mục").doesNotContain("✗");
        assertThat(find(staff, STAFF_PAGE, name).body()).contains("Không có mục nào mang tên này");

        String audited = audited();
        assertThat(audited).contains("mục có phần riêng đã xóa theo yêu cầu");
        assertThat(audited).doesNotContain("dòng nhật ký số " + line + ".");
    }

    @Test
    void aFormThatCannotBeTakenComesBackFilled() {
        HttpResponse<String> telling = erase(staff, STAFF_PAGE, name, "Đơn của " + name + " ngày 20/11");
        assertThat(telling.statusCode()).isEqualTo(400);
        assertThat(telling.body()).contains("không được chứa tên cần xóa", "Đơn của " + name);
        assertThat(find(staff, STAFF_PAGE, "").statusCode()).isEqualTo(400);
        assertThat(People.submit(staff, STAFF_PAGE, STAFF_PAGE + "/tim", Map.of("name", name))
                        .body())
                .contains("Hãy chọn người bán.", "value=\"" + name + "\"");
        assertThat(find(staff, STAFF_PAGE, "Tổ thử số 1").body())
                .contains("1 mục có tên này ở phần công khai", "Không có mục nào mang tên này");
        HttpResponse<String> unseen =
                People.submit(staff, STAFF_PAGE, STAFF_PAGE + "/xoa", fields(name, "reason", REASON, "seen", "0"));
        assertThat(unseen.statusCode()).isEqualTo(409);
        assertThat(unseen.body()).contains("Có thêm mục mang tên này");
        assertThat(find(staff, STAFF_PAGE, name.toUpperCase(Locale.ROOT)).body())
                .contains("Có tên viết gần giống", name);
        assertThat(rows.text("SELECT entered_by FROM diary_entry WHERE id = ?", line))
                .isEqualTo(name);
    }

    @Test
    void onlyTheSellerItselfAndStaffFindItsNames() {
        Browser other = new People(market).memberOf(rows.seller());

        assertThat(other.get(STAFF_PAGE).statusCode()).isEqualTo(404);
        assertThat(find(other, OWN_PAGE, name).body()).contains("Không có mục nào mang tên này");
        assertThat(Browser.location(erase(other, OWN_PAGE, name, REASON))).endsWith("bao=het-ten");
        assertThat(People.submit(other, OWN_PAGE, STAFF_PAGE + "/xoa", fields(name, "reason", REASON, "seen", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.location(new Browser(market).get(OWN_PAGE))).contains("/dang-nhap");
        assertThat(rows.text("SELECT entered_by FROM diary_entry WHERE id = ?", line))
                .isEqualTo(name);

        assertThat(Browser.location(erase(seller, OWN_PAGE, name, REASON))).endsWith("bao=da-xoa-ten");
        assertThat(rows.text("SELECT entered_by FROM diary_entry WHERE id = ?", line))
                .isEqualTo(ERASED);
    }

    /** Three lines, three ways of meddling, one audit. */
    @Test
    void theAuditNamesAPrivatePartThatWasEditedDroppedOrLeftBehind() throws SQLException {
        sealed();
        long dropped = crop.harvest();
        long leftBehind =
                rows.number("SELECT id FROM diary_entry WHERE season_id = ? AND kind = 'PESTICIDE'", crop.season());
        String all = " WHERE kind = 'DIARY' AND source_id IN (" + line + ", " + dropped + ", " + leftBehind + ")";
        try (Connection connection = market.connect();
                Statement open = connection.createStatement()) {
            assertThatThrownBy(() -> open.execute("UPDATE log_private SET body = '{}'" + all))
                    .hasMessageContaining("only ever deleted");
            open.execute("CREATE TABLE private_aside AS SELECT * FROM log_private" + all);
            try {
                open.execute("DELETE FROM log_private WHERE kind = 'DIARY' AND source_id IN (" + line + ", " + dropped
                        + ")");
                open.execute("INSERT INTO log_private SELECT kind, source_id, salt, '{\"enteredBy\":\"Khác\"}'"
                        + " FROM private_aside WHERE source_id = " + line);
                open.execute("UPDATE diary_entry SET entered_by = '" + ERASED + "' WHERE id = " + leftBehind);

                assertThat(audited())
                        .contains("Phần riêng của mục " + index(line) + " bị sửa")
                        .contains("Phần riêng của mục " + index(dropped) + " bị mất mà không có yêu cầu xóa")
                        .contains("dòng nhật ký số " + leftBehind + ". Chỗ khác: private.enteredBy.");
            } finally {
                open.execute("DELETE FROM log_private" + all);
                open.execute("INSERT INTO log_private SELECT * FROM private_aside WHERE source_id <> " + leftBehind);
                open.execute("DROP TABLE private_aside");
            }
        }
        assertThat(audited()).doesNotContain("Phần riêng của mục", "dòng nhật ký số " + leftBehind + ".");
    }

    private long index(long entry) {
        return rows.number("SELECT idx FROM log_leaf WHERE kind = 'DIARY' AND source_id = ?", entry);
    }

    @Test
    void theDoorInTheAddOnlyTablesIsNoWiderThanTheName() throws SQLException {
        String own = " WHERE id = " + line;
        try (Connection server = market.connectAsServer();
                Connection owner = market.connect();
                Statement asServer = server.createStatement();
                Statement asOwner = owner.createStatement()) {
            assertThatThrownBy(() -> asServer.executeUpdate("UPDATE diary_entry SET note = 'x'" + own))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> asServer.executeUpdate("UPDATE lot_sample SET packs = 1"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> asServer.executeUpdate("UPDATE diary_entry SET entered_by = 'x'" + own))
                    .hasMessageContaining("only ever added");
            assertThatThrownBy(() -> asOwner.executeUpdate(
                            "UPDATE diary_entry SET note = 'LÀM CỎ', entered_by = '" + ERASED + "'" + own))
                    .hasMessageContaining("only ever added");
        }
        for (String table : List.of("diary_entry", "lot_sample")) {
            String trigger = Objects.requireNonNull(rows.text(
                    "SELECT action_statement FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                            + " AND trigger_name = ?",
                    table + "_stays"));
            assertThat(rows.texts("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                            + " AND table_name = '" + table + "'"))
                    .isNotEmpty()
                    .allSatisfy(column -> assertThat(trigger).containsPattern("NEW\\." + column + "\\b"));
        }
    }

    private HttpResponse<String> find(Browser who, String page, String typed) {
        return People.submit(who, page, page + "/tim", fields(typed));
    }

    private HttpResponse<String> erase(Browser who, String page, String typed, String reason) {
        return People.submit(who, page, page + "/xoa", fields(typed, "reason", reason, "seen", "1"));
    }

    private Map<String, String> fields(String typed, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("seller", Long.toString(owner.id()));
        fields.put("name", typed);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    /** A lot of the harvest, made by the form, so that it stands in the log. */
    private String lot() {
        String page = crop.page();
        String key = Browser.hidden(seller.get(page).body(), "khoa");
        HttpResponse<String> made = People.submit(
                seller, page, page, Map.of(crop.field(), "10", "name", "Củ dong", "steps", "10", "khoa", key));
        assertThat(made.statusCode()).isEqualTo(303);
        return Objects.requireNonNull(
                rows.text("SELECT token FROM lot WHERE seller_id = ? ORDER BY id DESC LIMIT 1", owner.id()));
    }

    private void sealed() {
        await().atMost(Duration.ofMinutes(1)).until(() -> rows.number("SELECT COUNT(*) FROM log_pending") == 0);
    }

    private String verified(String token) throws IOException {
        Path bundle = Files.writeString(
                folder.resolve("bang-chung.json"),
                new Browser(market).get("/l/" + token + "/bang-chung.json").body());
        assertThat(Files.readString(bundle)).doesNotContain(name);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            assertThat(Verify.run(List.of("verify", bundle.toString()), out)).isZero();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Asks for an audit, waits until it is through, and reads what staff read. */
    private String audited() {
        String page = "/quan-ly/so-niem-phong";
        awaitQuiet();
        assertThat(People.submit(staff, page, page + "/kiem-tra", Map.of()).statusCode())
                .isEqualTo(303);
        awaitQuiet();
        return staff.get(page).body();
    }

    private void awaitQuiet() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows.number("SELECT COUNT(*) FROM log_audit WHERE running = 1") == 0);
    }
}
