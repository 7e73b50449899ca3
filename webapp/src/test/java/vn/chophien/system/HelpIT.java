package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a new seller finds: what is left to do, and how each thing is done. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class HelpIT {

    private Goods goods;
    private Goods.Seller at;
    private Browser seller;

    @BeforeEach
    void aNewSeller(RunningMarket market) {
        goods = new Goods(market);
        at = goods.seller();
        seller = new People(market).memberOf(at);
    }

    @Test
    void theBoardTellsANewSellerWhatIsLeftAndForgetsWhatIsDone() {
        assertThat(seller.get("/nha-ban").body()).contains("Những bước đầu", "(1/7)", "Lập lô hàng đầu tiên</a>");

        goods.item(at, 50_000, 10);

        assertThat(seller.get("/nha-ban").body()).contains("(3/7)").doesNotContain("Lập lô hàng đầu tiên</a>");
    }

    @Test
    void everyCardLeadsToAPageThatIsThere() {
        List<String> cards = Pattern.compile("/nha-ban/huong-dan/[a-z-]+")
                .matcher(seller.get("/nha-ban/huong-dan").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();

        assertThat(cards).hasSizeGreaterThanOrEqualTo(9);
        for (String card : cards) {
            String html = seller.get(card).body();
            var page = Pattern.compile("class=\"button\" href=\"([^\"]+)\"").matcher(html);
            assertThat(page.find()).as(card).isTrue();
            assertThat(seller.get(page.group(1)).statusCode()).as(card).isEqualTo(200);
        }
    }

    @Test
    void aCardThatIsNotThereSaysSo() {
        assertThat(seller.get("/nha-ban/huong-dan/khong-co").statusCode()).isEqualTo(404);
    }
}
