package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
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
