package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.NodeList;
import vn.chophien.trace.json.Json;

/** What search engines and social networks find. */
@ExtendWith(RunningMarket.Extension.class)
class MachinePagesIT {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final String PRODUCT = "/san-pham/mien-dong-na-may";

    private final RunningMarket market;
    private final Browser browser;

    MachinePagesIT(RunningMarket market) {
        this.market = market;
        this.browser = new Browser(market);
    }

    private Json.Obj data(String path) {
        Matcher data = DATA.matcher(browser.get(path).body());
        assertThat(data.find()).as("structured data of " + path).isTrue();
        return (Json.Obj) Json.read(data.group(1));
    }

    private static Json.Obj first(Json.Obj of, String list) {
        return (Json.Obj) of.list(list).get(0);
    }

    private static Json.Obj part(Json.Obj of, String member) {
        return (Json.Obj) of.get(member).orElseThrow();
    }

    @Test
    void aProductTellsPriceStockSellerAndReviewsAsItsPageDoes() {
        Json.Obj all = data(PRODUCT);
        Json.Obj goods = first(all, "@graph");
        Json.Obj offer = first(goods, "offers");

        assertThat(goods.text("@type")).contains("Product");
        assertThat(goods.text("url")).contains(market.base() + PRODUCT);
        assertThat(offer.get("price")).contains(new Json.Num("62000"));
        assertThat(offer.text("priceCurrency")).contains("VND");
        assertThat(offer.text("availability"))
                .hasValueSatisfying(level -> assertThat(level).startsWith("https://schema.org/"));
        assertThat(part(offer, "seller").text("name")).contains("Hợp tác xã Miến dong Nà Mây");
        assertThat(part(goods, "aggregateRating").get("reviewCount"))
                .contains(new Json.Num(String.valueOf(goods.list("review").size())));
        assertThat(((Json.Obj) all.list("@graph").get(1)).list("itemListElement"))
                .hasSize(3);
    }

    @Test
    void theFrontPageTellsHowToSearchAndSellersWhoTheyAre() {
        assertThat(part(part(data("/"), "potentialAction"), "target").text("urlTemplate"))
                .contains(market.base() + "/san-pham?tim={search_term_string}");
        assertThat(data("/hop-tac-xa/htx-mien-dong-na-may").text("@type")).contains("Organization");
    }

    @Test
    void aSharedLinkHasAPictureOfTheRightSize() throws Exception {
        String page = browser.get(PRODUCT).body();

        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(browser.file(PRODUCT + "/the.png").body()));

        assertThat(page).contains("<meta property=\"og:image\" content=\"" + market.base() + PRODUCT + "/the.png\">");
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(browser.get("/san-pham/khong-co/the.png").statusCode()).isEqualTo(404);
    }

    @Test
    void theSitemapNamesEveryProductThatThePublicMaySee() throws Exception {
        NodeList parts = places("/sitemap.xml");
        NodeList products = places("/sitemap/san-pham-1.xml");

        assertThat(parts.getLength()).isEqualTo(2);
        assertThat(text(products)).contains(market.base() + PRODUCT).doesNotContain("mien-an-lien-na-may");
        assertThat(text(places("/sitemap/trang.xml"))).contains("/hop-tac-xa/htx-mien-dong-na-may", "?danh-muc=");
        assertThat(browser.get("/sitemap/san-pham-9999.xml").statusCode()).isEqualTo(404);
        assertThat(browser.get("/robots.txt").body())
                .contains("Sitemap: " + market.base() + "/sitemap.xml", "Disallow: /don-hang");
    }

    @Test
    void pagesThatAreOnlyWaysOfLookingAreNotListed() {
        assertThat(browser.get("/san-pham?tim=mien").body()).contains("noindex");
        assertThat(browser.get("/san-pham?danh-muc=mien-bun-banh&sap-xep=ten").body())
                .contains("rel=\"canonical\" href=\"" + market.base() + "/san-pham?danh-muc=mien-bun-banh\"")
                .doesNotContain("noindex");
    }

    private NodeList places(String path) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(browser.file(path).body()))
                .getElementsByTagName("loc");
    }

    private static String text(NodeList places) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.getLength(); i++) {
            text.append(places.item(i).getTextContent()).append('\n');
        }
        return text.toString();
    }
}
