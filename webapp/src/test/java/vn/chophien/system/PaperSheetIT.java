package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The diary on paper: numbered when it is printed, typed in beside its photo, once. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class PaperSheetIT {

    private static final Pattern PHOTO = Pattern.compile("name=\"sheetPhoto\" value=\"([0-9a-f]{64})\"");

    private final RunningMarket market;
    private Farm farm;

    PaperSheetIT(RunningMarket market) {
        this.market = market;
    }

    @BeforeEach
    void aPlantingArea() {
        farm = new Farm(market, "PLANTING_AREA");
    }

    @Test
    void sheetsAreNumberedOncePerPressAndCarryTheirCode() {
        String page = "/nha-ban/vu/" + farm.season() + "/to-giay";
        Map<String, String> form =
                new LinkedHashMap<>(Browser.hiddenFields(farm.seller().get(page).body()));
        form.put("count", "3");

        HttpResponse<String> printed = farm.seller().postAsIs(page, form);
        farm.seller().postAsIs(page, form);

        assertThat(printed.statusCode()).isEqualTo(303);
        String season = "NK-" + farm.season();
        assertThat(farm.seller().get(Browser.location(printed)).body())
                .contains(season + "-1", season + "-3", "<svg", "Nương thử", "Dong riềng")
                .doesNotContain(season + "-4");
        form.put("count", "11");
        form.put("printKey", "4b0d5b3e-7d0e-4a4e-9d52-3c1f6a8a1b22");
        assertThat(farm.seller().postAsIs(page, form).statusCode()).isEqualTo(400);
    }

    @Test
    void rowsBecomeLinesWithTheirSheetAndItsPhotoAndSentTwiceTheyAreThereOnce() {
        String code = printed();
        Map<String, String> rows = rows(
                code,
                "day-1",
                day(9),
                "kind-1",
                "fertiliser",
                "material-1",
                "NPK 12-5-10",
                "amount-1",
                "300 kg",
                "day-2",
                day(6),
                "kind-2",
                "care",
                "note-2",
                "Làm cỏ",
                "day-4",
                day(2),
                "kind-4",
                "harvest",
                "amount-4",
                "50 bó = 12 kg");
        List<byte[]> photo = List.of(Photos.jpeg(900, 600));

        HttpResponse<String> entered = send(code, rows, photo);

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(farm.lines()).isEqualTo(3);
        assertThat(farm.grams()).isEqualTo(12_000);
        String diary = farm.seller().get(Browser.location(entered)).body();
        assertThat(diary).contains("Nhập lại từ giấy", code, "dòng 4", "NPK 12-5-10");
        assertThat(send(code, rows, photo).statusCode()).isEqualTo(303);
        rows.put("note-2", "Làm cỏ và vun gốc");
        assertThat(send(code, rows, photo).statusCode()).isEqualTo(303);
        assertThat(farm.lines()).isEqualTo(3);
        assertThat(farm.seller().get("/nha-ban/to-giay/" + code).body()).contains("đã ghi");
    }

    @Test
    void manyPressesAtOnceAreOneSetOfLines() {
        String code = printed();
        Map<String, String> rows = rows(
                code, "day-1", day(3), "kind-1", "care", "note-1", "Làm cỏ", "day-2", day(2), "kind-2", "care",
                "note-2", "Vun gốc");
        List<byte[]> photo = List.of(Photos.jpeg(640, 480));
        Callable<Integer> press = () -> send(code, rows, photo).statusCode();

        assertThat(AtOnce.run(Collections.nCopies(8, press))).containsOnly(303);
        assertThat(farm.lines()).isEqualTo(2);
    }

    @Test
    void oneWrongRowKeepsAllTheOthersAndThePhotoOnTheForm() {
        String code = printed();
        Map<String, String> rows = rows(
                code,
                "day-1",
                day(5),
                "kind-1",
                "care",
                "note-1",
                "Làm cỏ",
                "day-2",
                day(-3),
                "kind-2",
                "care",
                "note-2",
                "Chưa làm",
                "kind-3",
                "water",
                "note-3",
                "Quên ngày");

        HttpResponse<String> refused = send(code, rows, List.of(Photos.jpeg(640, 480)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "value=\"Làm cỏ\"", "value=\"Chưa làm\"", "id=\"loi-2\"", "id=\"loi-3\"", "Hãy chọn ngày làm.")
                .doesNotContain("id=\"loi-1\"");
        assertThat(farm.lines()).isZero();
        Matcher photo = PHOTO.matcher(refused.body());
        assertThat(photo.find()).isTrue();
        rows.put("sheetPhoto", photo.group(1));
        rows.put("day-2", day(4));
        rows.put("day-3", day(3));
        assertThat(send(code, rows, List.of()).statusCode()).isEqualTo(303);
        assertThat(farm.lines()).isEqualTo(3);
    }

    @Test
    void aHarvestBeforeItsIntervalStopsAtItsRow() {
        String code = printed();
        Map<String, String> rows = rows(
                code,
                "day-1",
                day(4),
                "kind-1",
                "pesticide",
                "material-1",
                "Anvil 5SC",
                "amount-1",
                "2 lít",
                "phiDays-1",
                "14",
                "day-2",
                day(1),
                "kind-2",
                "harvest",
                "amount-2",
                "40 kg");
        HttpResponse<String> refused = send(code, rows, List.of(Photos.jpeg(640, 480)));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("đã ghi", "id=\"loi-2\"", "name=\"overrideReason-2\"");
        assertThat(farm.lines()).isOne();
    }

    @Test
    void withoutAPhotoNothingIsWritten() {
        String code = printed();

        HttpResponse<String> refused =
                send(code, rows(code, "day-1", day(5), "kind-1", "care", "note-1", "Làm cỏ"), List.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy chụp hoặc chọn ảnh của tờ giấy này.");
        assertThat(farm.lines()).isZero();
    }

    @Test
    void aSheetAndItsPhotoAreNotForStrangers() {
        String code = printed();
        send(code, rows(code, "day-1", day(5), "kind-1", "care", "note-1", "Làm cỏ"), List.of(Photos.jpeg(640, 480)));
        String photo = "/to-giay/" + code + "/"
                + Objects.requireNonNull(
                        farm.goods().text("SELECT sheet_photo FROM diary_evidence WHERE entry_id = ?", farm.lastLine()))
                + ".jpg";
        Browser neighbour = new Farm(market, "PLANTING_AREA").seller();

        assertThat(farm.seller().file("/nha-ban" + photo).statusCode()).isEqualTo(200);
        assertThat(new People(market).staff().file("/quan-ly" + photo).statusCode())
                .isEqualTo(200);
        assertThat(farm.seller().get("/nha-ban/to-giay/t%E1%BB%9D-n%C3%A0o").statusCode())
                .isEqualTo(404);
        assertThat(neighbour.get("/nha-ban/to-giay/" + code).statusCode()).isIn(403, 404);
        assertThat(neighbour.file("/nha-ban" + photo).statusCode()).isIn(403, 404);
        assertThat(new Browser(market).file("/nha-ban" + photo).statusCode()).isEqualTo(303);
        assertThat(farm.goods()
                        .text(
                                "SELECT HEX(LEFT(sealed, 3)) FROM diary_sheet_photo WHERE hash = ?",
                                photo.replaceAll(".*/|\\.jpg", "")))
                .as("no JPEG lies in the database")
                .isNotEqualTo("FFD8FF");
    }

    @Test
    void aPhotoThatNoLineNamesGoesAfterAWeekAndOneThatIsNamedStays() {
        String code = printed();
        send(code, rows(code, "day-1", day(5), "kind-1", "care", "note-1", "Làm cỏ"), List.of(Photos.jpeg(640, 480)));
        String named = Objects.requireNonNull(namedPhoto());
        HttpResponse<String> refused = send(code, rows(code, "kind-2", "care"), List.of(Photos.jpeg(320, 240)));
        Matcher left = PHOTO.matcher(refused.body());
        assertThat(left.find()).isTrue();

        farm.goods()
                .update(
                        "UPDATE diary_sheet_photo SET taken_at = taken_at - INTERVAL 8 DAY WHERE hash IN (?, ?)",
                        named,
                        left.group(1));

        await().until(() -> photos(left.group(1)) == 0);
        await().until(() -> farm.goods()
                        .number(
                                "SELECT COUNT(*) FROM diary_sheet_photo WHERE hash = ? AND found_named_at IS NOT NULL",
                                named)
                == 1);
    }

    @Test
    void aPhotoGoesWithTheLastLineWhosePrivatePartIsErased() {
        String code = printed();
        Map<String, String> first = rows(code, "day-1", day(5), "kind-1", "care", "note-1", "Làm cỏ");
        List<byte[]> picture = List.of(Photos.jpeg(640, 480));
        send(code, first, picture);
        String photo = Objects.requireNonNull(namedPhoto());
        Browser colleague = new People(market).memberOf(farm.owner());
        String page = "/nha-ban/to-giay/" + code;
        Map<String, String> second =
                new LinkedHashMap<>(Browser.hiddenFields(colleague.get(page).body()));
        second.putAll(Map.of("performer", "Tổ thử số 1", "day-2", day(4), "kind-2", "care", "note-2", "Vun gốc"));
        assertThat(colleague.postFiles(page, second, "anh", picture).statusCode())
                .isEqualTo(303);
        List<String> names = farm.goods()
                .texts("SELECT entered_by FROM diary_entry WHERE season_id = " + farm.season() + " ORDER BY id");
        assertThat(names).hasSize(2).doesNotHaveDuplicates();

        erase(names.get(0));
        assertThat(photos(photo)).as("a colleague's line rests on it").isOne();
        erase(names.get(1));

        assertThat(photos(photo)).isZero();
        assertThat(farm.seller().get(page).body()).contains("đã ghi");
    }

    private @Nullable String namedPhoto() {
        return farm.goods().text("SELECT sheet_photo FROM diary_evidence WHERE entry_id = ?", farm.lastLine());
    }

    private long photos(String hash) {
        return farm.goods().number("SELECT COUNT(*) FROM diary_sheet_photo WHERE hash = ?", hash);
    }

    private void erase(String name) {
        String page = "/nha-ban/xoa-ten";
        Map<String, String> form = Map.of("name", name, "reason", "Đơn số 12/ĐYC ngày 20/11/2026", "seen", "1");
        assertThat(People.submit(farm.seller(), page, page + "/xoa", form).statusCode())
                .isEqualTo(303);
    }

    private String printed() {
        String page = "/nha-ban/vu/" + farm.season() + "/to-giay";
        assertThat(farm.seller()
                        .postAsIs(page, withCount(farm.seller().get(page).body()))
                        .statusCode())
                .isEqualTo(303);
        return "NK-" + farm.season() + "-1";
    }

    private static Map<String, String> withCount(String page) {
        Map<String, String> form = new LinkedHashMap<>(Browser.hiddenFields(page));
        form.put("count", "1");
        return form;
    }

    private Map<String, String> rows(String code, String... typed) {
        Map<String, String> fields = new LinkedHashMap<>(Browser.hiddenFields(
                farm.seller().get("/nha-ban/to-giay/" + code).body()));
        fields.put("performer", "Tổ thử số 1");
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> send(String code, Map<String, String> rows, List<byte[]> photos) {
        return farm.seller().postFiles("/nha-ban/to-giay/" + code, rows, "anh", photos);
    }

    private String day(int ago) {
        return farm.today().minusDays(ago).toString();
    }
}
