package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.verify.Verify;

/** Photos of the diary: taken in, sealed, shown, and found out when somebody swaps one. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class DiaryPhotoIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final RunningMarket market;
    private final Chromium chromium;
    private final Browser reader;
    private final LotBook book;
    private final Goods goods;
    private final Goods.Seller owner;
    private final Browser seller;
    private final LotBook.Crop crop;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    DiaryPhotoIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        reader = new Browser(market);
        goods = new Goods(market);
        book = new LotBook(goods);
        owner = goods.seller();
        seller = new People(market).memberOf(owner);
        crop = book.crop(owner, 50_000, null);
    }

    @BeforeEach
    void aCropOfItsOwn() {
        assertThat(seller.get(form()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoSavesDataGetsALinkAndOldPhotosAMiddleSize() throws IOException {
        assertThat(write("Tưới", List.of(photo(Color.CYAN))).statusCode()).isEqualTo(303);
        String hash = hashes(1).get(0);
        String middle = "/anh/" + hash + "-vua.jpg";
        Browser saver = new Browser(market);
        saver.cookies().put("tiet-kiem", "1");

        assertThat(saver.get("/l/" + lot()).body())
                .contains("href=\"" + middle + "\">Xem ảnh")
                .doesNotContain("-nho.jpg");

        byte[] made = reader.file(middle).body();
        goods.update("DELETE FROM picture_middle WHERE hash = ?", hash);
        HttpResponse<byte[]> madeAgain = reader.file(middle);
        assertThat(madeAgain.statusCode()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(madeAgain.body())).getWidth())
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(made)).getWidth())
                .isLessThanOrEqualTo(800);
        assertThat(goods.number("SELECT COUNT(*) FROM picture_middle WHERE hash = ?", hash))
                .isEqualTo(1);
    }

    @Test
    void aPhotoIsSealedShownAndASwappedOneIsNamed() throws IOException {
        HttpResponse<String> written = write("Làm cỏ", List.of(photo(Color.GREEN)));
        assertThat(written.statusCode()).isEqualTo(303);
        String hash = hashes(1).get(0);
        String token = lot();
        String page = reader.get("/l/" + token).body();
        assertThat(page).contains("/anh/" + hash + "-nho.jpg", "/anh/" + hash + ".jpg");
        assertThat(page).contains("/anh/" + hash + "-vua.jpg 800w");
        assertThat(reader.file("/anh/" + hash + "-vua.jpg").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> file = reader.file("/anh/" + hash + ".jpg");
        assertThat(file.headers().firstValue("Cache-Control")).get().asString().contains("immutable");
        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        reader.get("/l/" + token + "/bang-chung.json").body().contains(hash));

        assertThat(verify(token)).contains("Đã so 1 trong 1 ảnh", "✓ Mọi mục");
        try (BrowserContext phone = chromium.phone()) {
            Page shown = phone.newPage();
            shown.navigate(market.base() + "/l/" + token);
            shown.getByText("Tự kiểm tra lô này").click();
            assertThat(shown.getByText("✓ Ảnh đúng là ảnh đã niêm phong")).isVisible();

            goods.update("UPDATE picture SET large = small WHERE hash = ?", hash);

            shown.reload();
            shown.getByText("Tự kiểm tra lô này").click();
            assertThat(shown.getByText("✗ Ảnh đúng là ảnh đã niêm phong")).isVisible();
            assertThat(shown.getByText("ảnh đang hiện không phải ảnh đã niêm phong"))
                    .isVisible();
        }
        assertThat(verify(token)).contains("Ảnh hoặc giấy tờ không phải tệp đã niêm phong", "(FILE: " + hash);
    }

    @Test
    void photosAreNotLostWhenAnotherFieldIsWrong() throws IOException {
        Map<String, String> fields = fields("Làm cỏ");
        fields.put("day", "");
        HttpResponse<String> refused = seller.postFiles(form(), fields, "anh", List.of(photo(Color.BLUE)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).containsPattern("name=\"photo\" value=\"[0-9a-f]{64}\" checked");
        String hash = refused.body().replaceAll("(?s).*name=\"photo\" value=\"([0-9a-f]{64})\".*", "$1");
        Map<String, String> again = fields("Làm cỏ");
        again.put("photo", hash);
        assertThat(seller.postFiles(form(), again, "anh", List.of()).statusCode())
                .isEqualTo(303);
        assertThat(hashes(1)).containsExactly(hash);
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws IOException {
        byte[] program = "MZ chuong trinh".getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> refused = write("Làm cỏ", List.of(photo(Color.RED), program));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Tệp này không phải ảnh JPEG hay PNG.", "Làm cỏ");
        assertThat(refused.body()).as("the good one stays").containsPattern("name=\"photo\" value=\"[0-9a-f]{64}\"");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM diary_photo f JOIN diary_entry d ON d.id = f.entry_id"
                                + " WHERE d.season_id = ?",
                        crop.season()))
                .isZero();
    }

    @Test
    void fivePhotosAreTooManyAndATwiceSentFormIsOneLine() throws IOException {
        HttpResponse<String> five = write(
                "Nhiều ảnh",
                List.of(photo(Color.RED), photo(Color.GREEN), photo(Color.BLUE), photo(Color.GRAY), photo(Color.PINK)));
        assertThat(five.statusCode()).isEqualTo(400);
        assertThat(five.body()).contains("Mỗi dòng có nhiều nhất 4 ảnh.");

        Map<String, String> fields = fields("Hai lần");
        List<byte[]> two = List.of(photo(Color.RED), photo(Color.GREEN));
        assertThat(seller.postFiles(form(), fields, "anh", two).statusCode()).isEqualTo(303);
        assertThat(seller.postFiles(form(), fields, "anh", two).statusCode()).isEqualTo(303);
        assertThat(hashes(2)).hasSize(2);
    }

    @Test
    void photosTakenWithoutANetworkArriveOnceWithTheirLineAndAreSealed() {
        AtomicInteger pictures = new AtomicInteger();
        AtomicBoolean isCut = new AtomicBoolean(true);
        try (BrowserContext phone = signedIn(chromium.phone())) {
            Page page = phone.newPage();
            page.navigate(market.base().resolve(form()).toString());
            assertThat(page.locator("[data-diary-keep]")).isVisible();
            page.onRequest(request -> pictures.addAndGet(request.url().endsWith("/pictures") ? 1 : 0));
            page.route("**/diary/*-*", route -> {
                if (isCut.get()) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            phone.setOffline(true);
            page.locator("#day").fill(fields("").get("day"));
            page.locator("#performer").fill("Tổ thử số 1");
            page.locator("#note").fill("Vun gốc lúc mất sóng");
            page.locator("#anh").setInputFiles(new FilePayload[] {
                Photos.chosen("to.jpg", Photos.jpeg(3000, 2000)), Photos.chosen("nho.jpg", Photos.jpeg(320, 240))
            });
            page.getByText("Ghi vào nhật ký").click();
            Locator line = page.locator("[data-waiting-list] > li");
            assertThat(line).containsText("Chờ gửi");
            assertThat(line.locator("img")).hasCount(2);
            assertThat(page.locator("#note")).hasValue("");

            phone.setOffline(false);
            assertThat(page.locator("[data-waiting-say]")).containsText("mạng yếu hoặc mất mạng", PATIENTLY);
            assertThat(line).containsText("Chờ gửi");
            assertThat(hashes(4)).isEmpty();
            page.reload();
            assertThat(page.locator("[data-waiting-say]")).containsText("mạng yếu hoặc mất mạng", PATIENTLY);
            isCut.set(false);
            page.getByText("Gửi ngay").click();
            assertThat(line).containsText("Đã gửi", PATIENTLY);
            assertThat(pictures.get()).as("none is sent twice").isEqualTo(2);
        }
        List<String> hashes = hashes(4);
        assertThat(hashes).hasSize(2);
        assertThat(goods.number("SELECT width FROM picture WHERE hash = ?", hashes.get(0)))
                .as("made smaller on the phone")
                .isEqualTo(1600);
        String token = lot();
        assertThat(reader.get("/l/" + token).body())
                .contains("/anh/" + hashes.get(0) + "-nho.jpg", "/anh/" + hashes.get(1) + "-nho.jpg");
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            String proof = reader.get("/l/" + token + "/bang-chung.json").body();
            return hashes.stream().allMatch(proof::contains);
        });
    }

    @Test
    void aFullPhoneSaysSoAndTheFormStaysAsItWas() {
        try (BrowserContext phone = signedIn(chromium.phone())) {
            Page page = phone.newPage();
            page.addInitScript("IDBObjectStore.prototype.put = function () {"
                    + " const failure = new DOMException('', 'QuotaExceededError');"
                    + " this.transaction.abort(); throw failure; }");
            page.navigate(market.base().resolve(form()).toString());
            page.locator("#performer").fill("Tổ thử số 1");
            page.locator("#note").fill("Máy đầy");
            page.locator("#anh").setInputFiles(Photos.chosen("nho.jpg", Photos.jpeg(320, 240)));
            page.locator("[data-diary-keep]").click();

            assertThat(page.locator("[data-diary-say]")).containsText("Máy hết chỗ");
            assertThat(page.locator("#note")).hasValue("Máy đầy");
            assertThat((Integer) page.evaluate("document.getElementById('anh').files.length"))
                    .isOne();
            page.locator("#anh")
                    .setInputFiles(new FilePayload("anh.heic", "image/heic", new byte[] {1, 2, 3, 4, 5, 6, 7, 8}));
            page.locator("[data-diary-keep]").click();
            assertThat(page.locator("[data-diary-say]")).containsText("Máy không mở được ảnh “anh.heic”");
        }
    }

    @Test
    void theFormOfAStrangerIsAnsweredBeforeItsPhotosAreRead() throws IOException {
        try (Socket line = new Socket(market.base().getHost(), market.base().getPort())) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write(("POST " + form() + " HTTP/1.1\r\nHost: "
                                    + market.base().getAuthority()
                                    + "\r\nContent-Type: multipart/form-data; boundary=thu\r\nContent-Length: 20000000"
                                    + "\r\n\r\n--thu\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 303");
        }
    }

    private BrowserContext signedIn(BrowserContext context) {
        return seller.goesOnIn(context);
    }

    private String form() {
        return Farm.diary(crop.season(), "care");
    }

    private Map<String, String> fields(String note) {
        Map<String, String> fields =
                new LinkedHashMap<>(Browser.hiddenFields(seller.get(form()).body()));
        fields.put(
                "day", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(5).toString());
        fields.put("performer", "Tổ thử số 1");
        fields.put("note", note);
        return fields;
    }

    private HttpResponse<String> write(String note, List<byte[]> photos) {
        return seller.postFiles(form(), fields(note), "anh", photos);
    }

    private List<String> hashes(int most) {
        return goods.texts(
                "SELECT f.hash FROM diary_photo f JOIN diary_entry d ON d.id = f.entry_id WHERE d.season_id = "
                        + crop.season() + " ORDER BY f.entry_id, f.position LIMIT " + most);
    }

    /** A lot of the harvest, made by the form, so that it stands in the log. */
    private String lot() {
        String page = crop.page();
        String key = Browser.hidden(seller.get(page).body(), "khoa");
        HttpResponse<String> made = People.submit(
                seller, page, page, Map.of(crop.field(), "10", "name", "Củ dong", "steps", "10", "khoa", key));
        assertThat(made.statusCode()).isEqualTo(303);
        return Objects.requireNonNull(
                goods.text("SELECT token FROM lot WHERE seller_id = ? ORDER BY id DESC LIMIT 1", owner.id()));
    }

    private String verify(String token) throws IOException {
        Path bundle = Files.writeString(
                folder.resolve("bang-chung.json"),
                reader.get("/l/" + token + "/bang-chung.json").body());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Verify.run(List.of("verify", bundle.toString(), "--photos", market.base() + "/anh"), out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static byte[] photo(Color color) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillOval(100, 80, 400, 300);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
