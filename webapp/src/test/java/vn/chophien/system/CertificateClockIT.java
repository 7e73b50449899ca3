package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate that ends: who hears of it, how often, and what becomes of the stars. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class CertificateClockIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private RunningMarket market;
    private Goods goods;
    private Goods.Seller at;
    private Goods.Item item;
    private long product;
    private String address;

    @BeforeEach
    void aProductOnSale(RunningMarket running) {
        market = running;
        goods = new Goods(market);
        at = goods.seller();
        address = "giay" + at.id() + "@example.vn";
        goods.update("UPDATE seller SET email = ? WHERE id = ?", address, at.id());
        item = goods.item(at, 50_000, 10);
        product = goods.number("SELECT product_id FROM trade_item WHERE id = ?", item.id());
    }

    @Test
    void aSellerHearsOncePerStageAndStaffSeeThatTheyDid() {
        long certificate = certificate(25);

        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(new People(market).memberOf(at).get("/nha-ban").body()).contains("còn 25 ngày");
        assertThat(new People(market).staff().get("/quan-ly").body()).contains("Đã nhắc người bán");

        goods.update(
                "UPDATE ocop_certificate SET valid_to = DATE_SUB(valid_to, INTERVAL 20 DAY) WHERE id = ?", certificate);
        await().atMost(SOON).until(() -> mails().size() == 2);
        assertThat(mails()).allMatch(subject -> subject.equals("Chứng nhận OCOP sắp hết hạn"));
        assertThat(stages(certificate)).isEqualTo("DAYS_30,DAYS_7");
    }

    @Test
    void afterTheLastDayTheStarsAreGoneAndTheProductIsStillSold() {
        certificate(-1);

        await().atMost(SOON).until(() -> mails().contains("Chứng nhận OCOP đã hết hạn"));
        String page = new Browser(market).get("/san-pham/" + item.slug()).body();
        assertThat(page).contains("Thêm vào giỏ").doesNotContain("4 sao OCOP");
    }

    @Test
    void whatNobodyHasCheckedIsNotReminded() {
        long claimed = certificate(5);
        goods.update("UPDATE ocop_certificate SET verified_on = NULL, status = 'CLAIMED' WHERE id = ?", claimed);

        assertThat(new People(market).memberOf(at).get("/nha-ban").body()).doesNotContain("Chứng nhận OCOP");
    }

    private long certificate(int daysLeft) {
        return goods.insert("INSERT INTO ocop_certificate (product_id, stars, decision_no, decided_on, issuing_body,"
                + " valid_to, status, verified_by, verified_on) VALUES (" + product
                + ", 4, 'QĐ thử', CURRENT_DATE - INTERVAL 30 MONTH, 'UBND thử', DATE(UTC_TIMESTAMP(3) + INTERVAL 7 HOUR)"
                + " + INTERVAL " + daysLeft + " DAY, 'GRANTED', 'Người thử', CURRENT_DATE - INTERVAL 30 MONTH)");
    }

    private List<String> mails() {
        return market.postbox().mailsTo(address).stream()
                .map(Postbox.Mail::subject)
                .toList();
    }

    private @Nullable String stages(long certificate) {
        return goods.text(
                "SELECT GROUP_CONCAT(stage ORDER BY told_at) FROM certificate_notice WHERE certificate_id = ?",
                certificate);
    }
}
