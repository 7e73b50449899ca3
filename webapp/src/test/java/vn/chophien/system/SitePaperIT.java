package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper of a production site that ends: written down, reminded of once a stage, renewed, put away. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class SitePaperIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final RunningMarket market;
    private final Farm farm;
    private final Goods goods;
    private final String address;

    SitePaperIT(RunningMarket market) {
        this.market = market;
        farm = new Farm(market, "PLANTING_AREA");
        goods = farm.goods();
        address = "giay-noi" + farm.owner().id() + "@example.vn";
        goods.update(
                "UPDATE seller SET email = ? WHERE id = ?",
                address,
                farm.owner().id());
    }

    private HttpResponse<String> submit(Map<String, String> form) {
        return People.submit(farm.seller(), farm.page(), farm.page(), form);
    }

    private HttpResponse<String> write(LocalDate lastDay) {
        return submit(Map.of(
                "viec", "giay",
                "paperKind", "vietgap",
                "paperNumber", "VG-01",
                "paperIssuer", "Tổ chức thử",
                "paperLastDay", lastDay.toString()));
    }

    private long paper() {
        return goods.number("SELECT id FROM site_paper WHERE site_id = ?", farm.place());
    }

    private HttpResponse<String> renew(LocalDate lastDay) {
        long version = goods.number("SELECT version FROM site_paper WHERE id = ?", paper());
        return submit(Map.of(
                "viec", "gia-han",
                "giay", Long.toString(paper()),
                "version", Long.toString(version),
                "newLastDay", lastDay.toString()));
    }

    private List<String> mails() {
        return market.postbox().mailsTo(address).stream()
                .map(Postbox.Mail::subject)
                .toList();
    }

    private String stages() {
        return Objects.requireNonNullElse(
                goods.text(
                        "SELECT GROUP_CONCAT(stage ORDER BY stage) FROM site_paper_notice WHERE paper_id = ?", paper()),
                "");
    }

    @Test
    void itsOwnerHearsOncePerStageAndNothingMoreOnceItIsRenewed() {
        assertThat(write(farm.today().plusDays(25)).statusCode()).isEqualTo(303);
        assertThat(write(farm.today().plusDays(25)).statusCode())
                .as("the same button again")
                .isEqualTo(303);

        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(mails()).containsExactly("Giấy tờ nơi sản xuất sắp hết hạn");
        assertThat(farm.seller().get("/nha-ban").body()).contains("VietGAP, VietGAHP của “Nương thử” còn 25 ngày");
        assertThat(new People(market).staff().get("/quan-ly").body()).contains("VG-01");

        assertThat(renew(farm.today().plusDays(5)).statusCode()).isEqualTo(303);
        await().atMost(SOON).until(() -> mails().size() == 2);
        assertThat(stages()).isEqualTo("DAYS_30,DAYS_7");

        assertThat(renew(farm.today().plusYears(2)).statusCode()).isEqualTo(303);
        assertThat(farm.seller().get("/nha-ban").body()).doesNotContain("VietGAP, VietGAHP của");
        assertThat(farm.seller().get(farm.page()).body()).contains("VG-01").doesNotContain("Còn 5 ngày");
    }

    @Test
    void onePutAwayIsNotRemindedOf() {
        assertThat(write(farm.today().plusDays(90)).statusCode()).isEqualTo(303);
        assertThat(submit(Map.of("viec", "bo-giay", "giay", Long.toString(paper())))
                        .statusCode())
                .isEqualTo(303);
        goods.update("UPDATE site_paper SET last_day = CURRENT_DATE WHERE id = ?", paper());

        assertThat(farm.seller().get("/nha-ban").body()).doesNotContain("VietGAP, VietGAHP của");
        assertThat(farm.seller().get(farm.page()).body()).doesNotContain("VG-01");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() {
        HttpResponse<String> answer = submit(Map.of(
                "viec", "giay",
                "paperKind", "organic",
                "paperNumber", "HC-77",
                "paperIssuer", "",
                "paperLastDay", farm.today().plusDays(10).toString()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Hãy ghi nơi cấp", "HC-77");
    }

    @Test
    void aPaperOfSomebodyElseCannotBeRenewed() {
        assertThat(write(farm.today().plusDays(90)).statusCode()).isEqualTo(303);
        Farm other = new Farm(market, "PLANTING_AREA");

        HttpResponse<String> answer = People.submit(
                other.seller(),
                other.page(),
                other.page(),
                Map.of(
                        "viec",
                        "gia-han",
                        "giay",
                        Long.toString(paper()),
                        "version",
                        "0",
                        "newLastDay",
                        farm.today().plusDays(900).toString()));

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
