package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Packs held to the camera one after the other, or their codes typed. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class PackScanIT {

    private final RunningMarket market;
    private final Goods goods;
    private Goods.Seller at;
    private Goods.Item item;
    private PlacedOrder order;
    private Browser seller;
    private long reserved;
    private long other;

    PackScanIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
    }

    /** Three packs are ordered, all reserved from a lot that holds just three; a second lot holds ten. */
    @BeforeEach
    void anOrderWaitsToBePacked() {
        at = goods.seller();
        item = goods.item(at, 1_000, 3, 10);
        reserved = item.lots().get(0);
        other = item.lots().get(1);
        order = PlacedOrder.paid(goods, at, item, 3, reserved);
        seller = new People(market).memberOf(at);
    }

    @Test
    void everyPackIsScannedAndTheOrderIsPackedFromJustThose() {
        assertThat(scan(address(reserved)).statusCode()).isEqualTo(303);
        assertThat(scan("HTTP://CHO.EXAMPLE/L/" + token(reserved)).statusCode()).isEqualTo(303);
        String between = seller.get(packing()).body();
        HttpResponse<String> tooEarly = act("xong", Map.of());
        assertThat(scan(number(reserved)).statusCode()).isEqualTo(303);
        HttpResponse<String> packed = act("xong", Map.of());

        assertThat(between).contains("2/3").doesNotContain("Đã đủ hàng");
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("thiếu 1");
        assertThat(packed.statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("PACKED");
        assertThat(held(reserved)).isEqualTo(3);
    }

    @Test
    void oneShownPackStandsForTheRestOfItsBox() {
        scan(address(reserved));

        act("du", Map.of("line", "" + order.lineId(), "lot", "" + reserved, "key", key()));

        assertThat(seller.get(packing()).body()).contains("Đã đủ hàng");
    }

    @Test
    void aScanThatIsSentTwiceCountsOnce() {
        String key = key();
        scan(address(reserved), key);

        assertThat(scan(address(reserved), key).statusCode()).isEqualTo(303);
        assertThat(seller.get(packing()).body()).contains("1/3").doesNotContain("2/3");
    }

    @Test
    void theLastScanCanBeTakenBack() {
        scan(address(reserved));

        act("bot", Map.of());

        assertThat(seller.get(packing()).body()).contains("0/3");
    }

    @Test
    void theSameNumberedPackIsRefusedTheSecondTimeAlsoInAnotherOrder() {
        goods.update("UPDATE lot SET remaining = remaining + 3 WHERE id = ?", reserved);
        String pack = address(reserved) + "/" + unit(reserved);
        PlacedOrder another = PlacedOrder.paid(goods, at, item, 1, reserved);

        scan(pack);
        HttpResponse<String> again = scan(pack);
        HttpResponse<String> elsewhere = People.submit(
                seller,
                another.page() + "/dong-goi",
                another.page() + "/dong-goi/quet",
                Map.of("viec", "quet", "code", pack, "key", key()));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("đã quét vào đơn này rồi");
        assertThat(elsewhere.statusCode()).isEqualTo(409);
        assertThat(elsewhere.body()).contains("đã quét vào đơn " + order.number());
    }

    @Test
    void aNumberThatTheMarketNeverPrintedIsRefused() {
        HttpResponse<String> answer = scan(address(reserved) + "/0000000000");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Chợ không cấp số 0000000000");
    }

    @Test
    void heldLotsOtherGoodsAndUnknownCodesAreRefusedWithTheReason() {
        Goods.Item something = goods.item(at, 2_000, 5);
        goods.update("UPDATE lot SET status = 'ON_HOLD' WHERE id = ?", reserved);

        assertThat(scan(address(reserved)).body()).contains("đang bị tạm giữ");
        assertThat(scan(address(something.lots().get(0))).body()).contains("Đơn này không có mặt hàng đó");
        assertThat(scan("KHONG-CO").body()).contains("Không có lô nào của bạn");
        assertThat(scan("9521234543213").body()).contains("chỉ nói tên hàng");
        assertThat(seller.get(packing()).body()).contains("Lô này đang bị tạm giữ.", "0/3");
    }

    @Test
    void aLotOfAnotherSellerIsNotEvenKnown() {
        Goods.Seller elsewhere = goods.seller();
        Goods.Item theirs = goods.item(elsewhere, 1_000, 5);

        assertThat(scan(address(theirs.lots().get(0))).body()).contains("Không có lô nào của bạn");
    }

    @Test
    void anotherLotOfTheSameGoodsTakesOverWithOneTap() {
        scan(address(reserved));
        HttpResponse<String> offered = scan(address(other));
        String key = key();
        HttpResponse<String> swapped = swap(order, other, key);
        HttpResponse<String> pressedTwice = swap(order, other, key);
        scan(address(other));
        HttpResponse<String> packed = act("xong", Map.of());

        assertThat(offered.statusCode()).isEqualTo(409);
        assertThat(offered.body()).contains("Dùng lô này", "cùng mặt hàng");
        assertThat(swapped.statusCode()).isEqualTo(303);
        assertThat(pressedTwice.statusCode()).isEqualTo(303);
        assertThat(packed.statusCode()).isEqualTo(303);
        assertThat(held(reserved)).isEqualTo(1);
        assertThat(held(other)).isEqualTo(2);
        assertThat(remaining(reserved)).isEqualTo(2);
        assertThat(remaining(other)).isEqualTo(8);
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'order.lot-swap' AND object_key = ?",
                        order.number()))
                .isEqualTo(1);
    }

    @Repeated
    void theLastPackOfALotGoesToOneOfTwoPackers() {
        goods.update("UPDATE lot SET remaining = 1 WHERE id = ?", other);
        long third = goods.lot(at, item.id(), 10, null);
        List<PlacedOrder> both =
                List.of(PlacedOrder.paid(goods, at, item, 1, third), PlacedOrder.paid(goods, at, item, 1, third));

        List<HttpResponse<String>> answers = AtOnce.run(both.stream()
                .map(each -> (Callable<HttpResponse<String>>) () -> swap(each, other, key()))
                .toList());

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(remaining(other)).isZero();
        assertThat(remaining(third)).isEqualTo(9);
        assertThat(held(other)).isEqualTo(1);
    }

    @Test
    void byHandAsksWhyNothingWasScanned() {
        HttpResponse<String> silent =
                People.submit(seller, packing(), packing(), Map.of(order.field(reserved), "3", "unscanned", ""));

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("Hãy chọn vì sao không quét mã");
        assertThat(status()).isEqualTo("PAID");
    }

    @Test
    void aPhotoOfTheCodeDoesWithoutScripts() throws Exception {
        String html = seller.get(packing()).body();

        HttpResponse<String> answer = seller.postFiles(
                packing() + "/quet",
                Map.of("_token", Browser.hidden(html, "_token"), "key", key(), "code", "", "viec", "quet"),
                "photo",
                List.of(qr(address(reserved))));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(seller.get(packing()).body()).contains("1/3");
    }

    /** Board, "Đóng gói", "Quét bằng máy ảnh", three packs, "Đã đóng gói": three taps. */
    @Test
    void aPackerHoldsPacksToTheCameraAndPressesOnce(Chromium chromium) throws Exception {
        try (BrowserContext phone = chromium.phone()) {
            seller.goesOnIn(phone);
            phone.addInitScript(CAMERA);
            Page page = phone.newPage();
            page.navigate(market.base() + "/nha-ban");
            Hands hands = new Hands(page);
            hands.follow(Pattern.compile("^Đóng gói$")).press("Quét bằng máy ảnh");

            show(page, address(reserved));
            assertThat(page.locator("[data-scan-said]")).containsText("✓ 1/3");
            show(page, "");
            page.waitForFunction("() => window.away > 3");
            show(page, address(other));
            assertThat(page.locator("[data-scan-said]")).containsText("cùng mặt hàng");
            hands.press("Dùng lô này");
            assertThat(page.locator("[data-scan-said]")).containsText("✓ 2/3");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bỏ lần quét này")))
                    .isVisible();
            scan(address(other));
            page.reload();
            hands.press("Đã đóng gói");
            page.waitForURL("**" + order.page() + "**");
            hands.took("Pack an order of three, one from another lot", 4, 0);
        }
        assertThat(status()).isEqualTo("PACKED");
        assertThat(held(other)).isEqualTo(2);
    }

    /** A camera that sees what the test draws, and counts how often it was looked through while nothing was there. */
    private static final String CAMERA = """
            window.away = 0;
            const canvas = document.createElement("canvas");
            canvas.width = 640; canvas.height = 480;
            const pen = canvas.getContext("2d");
            let picture = null;
            const draw = () => {
              pen.fillStyle = "#fff"; pen.fillRect(0, 0, 640, 480);
              if (picture) pen.drawImage(picture, 170, 90, 300, 300);
            };
            setInterval(draw, 50);
            window.hold = async (source) => {
              if (!source) { picture = null; window.away = 0; return; }
              const next = new Image(); next.src = source; await next.decode(); picture = next;
            };
            navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);
            const sent = window.fetch;
            window.fetch = async (...all) => {
              const answer = await sent(...all);
              if (answer.status === 204 && !picture) window.away++;
              return answer;
            };
            """;

    private static void show(Page page, String code) throws IOException, WriterException {
        page.evaluate(
                "source => window.hold(source)",
                code.isEmpty()
                        ? ""
                        : "data:image/png;base64," + Base64.getEncoder().encodeToString(qr(code)));
    }

    private static byte[] qr(String text) throws IOException, WriterException {
        BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 300, 300);
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 300; y++) {
                picture.setRGB(x, y, modules.get(x, y) ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return file.toByteArray();
    }

    private HttpResponse<String> scan(String code) {
        return scan(code, key());
    }

    private HttpResponse<String> scan(String code, String key) {
        return act("quet", Map.of("code", code, "key", key));
    }

    private HttpResponse<String> swap(PlacedOrder packed, long lot, String key) {
        String page = packed.page() + "/dong-goi";
        return People.submit(seller, page, page + "/quet", Map.of("viec", "doi", "code", address(lot), "key", key));
    }

    private HttpResponse<String> act(String deed, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("viec", deed);
        return People.submit(seller, packing(), packing() + "/quet", all);
    }

    private String unit(long lot) {
        String serial = goods.text("SELECT UPPER(LPAD(HEX(FLOOR(RAND() * 1099511627775)), 10, '0'))");
        long job = goods.insert("INSERT INTO label_job (request_key, lot_id, kind, format, resolution, crate, used,"
                + " labels, printed_by, printed_name, created_at) VALUES ('" + key() + "', " + lot
                + ", 'UNIT', 'A4', 'DPI_300', FALSE, 0, 1, 1, 'Người in', UTC_TIMESTAMP(3))");
        goods.insert("INSERT INTO unit (lot_id, label_job_id, position, serial, state, created_at) VALUES (" + lot
                + ", " + job + ", 1, '" + serial + "', 'ISSUED', UTC_TIMESTAMP(3))");
        return String.valueOf(serial);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String address(long lot) {
        return "https://cho.example/l/" + token(lot);
    }

    private String token(long lot) {
        return String.valueOf(goods.text("SELECT token FROM lot WHERE id = ?", lot));
    }

    private String number(long lot) {
        return String.valueOf(goods.text("SELECT lot_no FROM lot WHERE id = ?", lot));
    }

    private String packing() {
        return order.page() + "/dong-goi";
    }

    private String status() {
        return String.valueOf(goods.text("SELECT status FROM market_order WHERE number = ?", order.number()));
    }

    private long held(long lot) {
        return goods.number("SELECT COALESCE(SUM(quantity), 0) FROM order_line_lot WHERE lot_id = ?", lot);
    }

    private long remaining(long lot) {
        return goods.number("SELECT remaining FROM lot WHERE id = ?", lot);
    }
}
