package vn.chophien.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.verify.Verify;

/** A packed order's receipt proves itself to a browser, without a network and on the command line. */
@ExtendWith({RunningMarket.Extension.class, Chromium.Extension.class})
class ReceiptIT {

    private static final String GOOD = "không thiếu mục nào, chưa bị sửa";

    private final RunningMarket market;
    private final Chromium chromium;
    private final Goods goods;
    private String page = "";
    private String file = "";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    ReceiptIT(RunningMarket market, Chromium chromium) {
        this.market = market;
        this.chromium = chromium;
        this.goods = new Goods(market);
    }

    /** Three packs from a lot of the demo world, whose history is sealed. */
    @BeforeEach
    void anOrderIsPacked() {
        long lot = goods.number("SELECT MIN(l.id) FROM lot l JOIN trade_item i ON i.id = l.trade_item_id"
                + " WHERE l.remaining > 10 AND l.status = 'NORMAL' AND i.unit_scale = 0"
                + " AND EXISTS (SELECT 1 FROM lot_step s WHERE s.lot_id = l.id)");
        Goods.Seller seller = new Goods.Seller(goods.number("SELECT seller_id FROM lot WHERE id = ?", lot), "");
        Goods.Item item =
                new Goods.Item(goods.number("SELECT trade_item_id FROM lot WHERE id = ?", lot), "", List.of(lot));
        PlacedOrder order = PlacedOrder.paid(goods, seller, item, 3, lot);
        String packing = order.page() + "/dong-goi";
        People.submit(
                new People(market).memberOf(seller),
                packing,
                packing,
                Map.of(order.field(lot), "3", "unscanned", "no-code"));
        String link = "?ma="
                + goods.text(
                        "SELECT c.access_token FROM checkout c JOIN market_order o ON o.checkout_id = c.id"
                                + " WHERE o.number = ?",
                        order.number());
        page = "/don-hang/" + order.number() + "/bien-nhan" + link;
        file = "/don-hang/" + order.number() + "/bien-nhan/bang-chung.json" + link;
        await().until(() -> new Browser(market).get(file).statusCode() == 200);
    }

    @Test
    void theBuyersBrowserShowsWhatWasSealed() {
        try (BrowserContext phone = chromium.phone()) {
            Page receipt = phone.newPage();
            receipt.navigate(market.base() + page);

            assertThat(receipt.getByText(GOOD)).isVisible();
            assertThat(receipt.getByText("✓ Biên nhận đúng là bản đã niêm phong"))
                    .isVisible();
            assertThat(receipt.locator(".proof__receipt")).containsText("Hàng thử – Gói thử");
            assertThat(receipt.locator(".proof__receipt")).containsText("Dấu của lô");
        }
    }

    @Test
    void theSavedPageWorksWithoutANetworkAndAnAlteredOneIsNotBelieved() throws Exception {
        String saved = new Browser(market)
                .get(page.replace("bien-nhan?", "bien-nhan/bang-chung.html?"))
                .body();
        String altered = saved.replace("Hàng thử – Gói thử", "Hàng thật – Gói thử");

        assertThat(altered.equals(saved)).isFalse();
        try (BrowserContext phone = chromium.phone()) {
            phone.setOffline(true);
            assertThat(opened(phone, saved).getByText(GOOD)).isVisible();
            assertThat(opened(phone, altered).getByText("biên nhận không phải bản đã niêm phong"))
                    .isVisible();
        }
    }

    @Test
    void theCommandLineJudgesTheSame() throws Exception {
        String json = new Browser(market).get(file).body();

        assertThat(judged(json)).isZero();
        assertThat(judged(json.replace("Hàng thử", "Hàng thật"))).isEqualTo(1);
        assertThat(json).doesNotContain("Người mua thử", "84912345678");
    }

    @Test
    void thePaperNamesTheNewestEntryOfEachLotAndTheCheckpoint() throws Exception {
        Bundle bundle = Bundle.parse(new Browser(market).get(file).body());
        String paper = page.replace("bien-nhan?", "xac-nhan.pdf?");

        String text = Pdf.of(new Browser(market).file(paper).body()).text().replaceAll("\\s", "");

        assertThat(bundle.proven())
                .filteredOn(proven -> proven.leaf().subject().startsWith("lot/"))
                .anySatisfy(
                        proven -> assertThat(text).contains(proven.leaf().hash().hex()));
        assertThat(text).contains("Dấucủasổ");
    }

    @Test
    void isForWhoeverHasTheLinkAlone() {
        assertThat(new Browser(market).get(page.replaceFirst("ma=.*", "ma=")).statusCode())
                .isEqualTo(404);
        assertThat(new Browser(market)
                        .get(file.replaceFirst("ma=.*", "ma=DESKTEST000000000000000099"))
                        .statusCode())
                .isEqualTo(404);
    }

    private Page opened(BrowserContext phone, String html) throws Exception {
        Path saved = Files.writeString(folder.resolve("bien-nhan-" + html.hashCode() + ".html"), html);
        Page receipt = phone.newPage();
        receipt.navigate(saved.toUri().toString());
        return receipt;
    }

    private int judged(String json) throws Exception {
        Path saved = Files.writeString(folder.resolve("bien-nhan.json"), json);
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Verify.run(List.of("verify", saved.toString()), out);
    }
}
