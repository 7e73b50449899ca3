package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** domain.md 15, rule 5, on the page of every lot of the demo world. */
@ExtendWith(RunningMarket.Extension.class)
class LotPagesIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d/])(?:\\+84|0)(?:[ .]?\\d){9}(?![\\d/])");
    /** Whom to call about a recall is told on purpose (rule 4). */
    private static final Pattern RECALL_CONTACT = Pattern.compile("Liên hệ: [^,]+, [\\d ]+");

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    private static final Pattern COORDINATE = Pattern.compile("(?<!\\d)\\d{1,3}[.,]\\d{4,}");

    private final RunningMarket market;
    private final Browser browser;

    LotPagesIT(RunningMarket market) {
        this.market = market;
        this.browser = new Browser(market);
    }

    @Test
    void saysWhatAConsumerMustBeTold() throws SQLException {
        for (Lot lot : demoLots()) {
            assertThat(words(lot))
                    .as(lot.number())
                    .contains(lot.name(), lot.number(), lot.seller(), lot.place())
                    .contains(lot.origin() == null ? "" : lot.origin())
                    .contains(lot.expiresOn() == null ? "Không ghi" : DAY.format(lot.expiresOn()));
        }
    }

    @Test
    void givesAwayNobodysNumbersAndNoPlaceToTheMetre() throws SQLException {
        for (Lot lot : demoLots()) {
            assertThat(RECALL_CONTACT.matcher(words(lot)).replaceAll(""))
                    .as(lot.number())
                    .doesNotContainPattern(PHONE)
                    .doesNotContainPattern(IDENTITY_NUMBER)
                    .doesNotContainPattern(COORDINATE);
        }
    }

    @Test
    void drawsAMapThatNamesCommunesAndNoPlaceNearerThanThat() throws SQLException {
        int maps = 0;
        for (Lot lot : demoLots()) {
            String map = "/l/" + lot.token() + "/ban-do.svg";
            if (browser.get("/l/" + lot.token()).body().contains(map)) {
                HttpResponse<String> picture = browser.get(map);
                assertThat(picture.statusCode()).as(lot.number()).isEqualTo(200);
                assertThat(picture.headers().firstValue("Content-Type"))
                        .get()
                        .asString()
                        .startsWith("image/svg+xml");
                assertThat(picture.body()).contains("<circle", " km</text>").doesNotContainPattern(COORDINATE);
                maps++;
            }
        }
        assertThat(maps).as("lots with a site").isPositive();
        assertThat(browser.get("/l/0000000000000000/ban-do.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void saysOfEveryStepSinceWhenItIsSealed() throws SQLException {
        Lot lot = demoLots().get(0);
        await().atMost(Duration.ofMinutes(1)).until(() -> !words(lot).contains("chờ niêm phong"));
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MIN(g.idx) FROM log_leaf g JOIN lot_step s"
                        + " ON s.id = g.source_id JOIN lot l ON l.id = s.lot_id WHERE g.kind = 'LOT_STEP' AND l.token = '"
                        + lot.token() + "'")) {
            row.next();
            assertThat(words(lot)).contains(", mục " + row.getLong(1));
        }
    }

    @Test
    void aPackIsBoughtAgainInTwoTaps() throws SQLException {
        Lot sold = demoLots().stream()
                .filter(lot -> browser.get("/l/" + lot.token()).body().contains("Còn hàng cùng lô này"))
                .findFirst()
                .orElseThrow();
        Matcher item = Pattern.compile("name=\"mon\" value=\"(\\d+)\"")
                .matcher(browser.get("/l/" + sold.token()).body());
        assertThat(item.find()).isTrue();

        browser.post("/gio-hang/them", Map.of("mon", item.group(1), "so-luong", "1"));

        assertThat(browser.get("/gio-hang").body()).contains(sold.name().split(",", 2)[0]);
    }

    /** What a reader sees: no markup, no addresses inside it. */
    private String words(Lot lot) {
        HttpResponse<String> answer = browser.get("/l/" + lot.token());
        if (answer.statusCode() / 100 == 3) {
            answer = browser.get(Browser.location(answer));
        }
        assertThat(answer.statusCode()).as(lot.number()).isEqualTo(200);
        String page = answer.body();
        String article = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        return article.replaceAll("<[^>]*>", " ").replace("&#39;", "'").replace("&amp;", "&");
    }

    private List<Lot> demoLots() throws SQLException {
        List<Lot> lots = new ArrayList<>();
        try (Connection connection = market.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT l.token, l.lot_no, l.name, s.name, COALESCE(site.place_text, s.address_line), p.origin, l.expires_on
                        FROM lot l
                        JOIN seller s ON s.id = l.seller_id
                        LEFT JOIN production_site site ON site.id = l.site_id
                        LEFT JOIN trade_item i ON i.id = l.trade_item_id
                        LEFT JOIN product p ON p.id = i.product_id
                        WHERE s.slug NOT LIKE 'nguoi-ban-thu-%'
                        """)) {
            while (row.next()) {
                lots.add(new Lot(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class)));
            }
        }
        assertThat(lots).hasSizeGreaterThanOrEqualTo(40);
        return lots;
    }

    private record Lot(
            String token,
            String number,
            String name,
            String seller,
            String place,
            @Nullable String origin,
            @Nullable LocalDate expiresOn) {}
}
