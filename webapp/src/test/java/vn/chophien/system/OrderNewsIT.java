package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What buyers and sellers are told of an order, as it arrives at their mail server and their phone. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class OrderNewsIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final RunningMarket market;
    private final Goods goods;
    private final Goods.Seller at;
    private final Goods.Item item;
    private final Browser seller;

    OrderNewsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.at = goods.seller();
        this.item = goods.item(at, 50_000, 10);
        this.seller = new People(market).memberOf(at);
    }

    @Test
    void aBuyerWithAnAddressIsWrittenToAtEachStepAndReadsWhichLotsWereSent() throws Exception {
        String address = "thu" + at.id() + "@example.vn";
        String number = buy(Map.of("email", address, "payment", "COD"));
        awaitMail(address, number + ": đã đặt");

        pack(number);
        awaitMail(address, number + ": đã đóng gói");
        handOver(number);
        Postbox.Mail last = awaitMail(address, number + ": đã giao xong");

        Multipart both = (Multipart) last.parsed().getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        for (BodyPart form : new BodyPart[] {both.getBodyPart(0), both.getBodyPart(1)}) {
            assertThat((String) form.getContent())
                    .contains(
                            number, "Người bán ghi rằng bạn đã nhận hàng", lotNumber(), "/don-hang/" + number + "?ma=");
        }
        assertThat((String) both.getBodyPart(1).getContent()).startsWith("<!DOCTYPE html>");
        assertThat(market.postbox().mailsTo(address)).hasSize(3);
    }

    @Test
    void aBuyerWithoutAnAddressGetsTheWayToTheOrderByPhoneAndTheSellerHearsWhatToPack() {
        String number = buy(Map.of("payment", "COD"));

        await().atMost(SOON)
                .until(() ->
                        texts(number).filter(text -> text.contains("đã đặt")).count() == 1
                                && texts(number)
                                                .filter(text -> text.contains("cần đóng gói"))
                                                .count()
                                        == 1);
        String link = texts(number)
                .filter(text -> text.contains("đã đặt"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*(/don-hang/.*)", "$1");
        assertThat(new Browser(market).get(link).body()).contains(number, "Người mua thử");
    }

    private Stream<String> texts(String number) {
        return market.postbox().textsAbout(number).stream().map(Postbox.Sms::text);
    }

    private Postbox.Mail awaitMail(String address, String subject) {
        await(subject)
                .atMost(SOON)
                .until(() -> market.postbox().mailsTo(address, subject).size() == 1);
        return market.postbox().mailsTo(address, subject).get(0);
    }

    private String buy(Map<String, String> choices) {
        Shopper shopper = new Shopper(market).put(item, 2);
        Map<String, String> form = shopper.checkoutForm();
        form.putAll(choices);
        String token = Shopper.token(shopper.send(form));
        return Objects.requireNonNull(goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token));
    }

    private void pack(String number) {
        String page = "/nha-ban/don-hang/" + number + "/dong-goi";
        long line = goods.number(
                "SELECT l.id FROM order_line l JOIN market_order o ON o.id = l.order_id WHERE o.number = ?", number);
        String version = Browser.hidden(seller.get(page).body(), "version");
        String lot = "lot-" + line + "-" + item.lots().get(0);
        assertThat(seller.post(page, Map.of("version", version, lot, "2", "unscanned", "no-code"))
                        .statusCode())
                .isEqualTo(303);
    }

    private void handOver(String number) {
        String page = "/nha-ban/don-hang/" + number;
        String version = Browser.hidden(seller.get(page).body(), "version");
        assertThat(seller.post(page, Map.of("version", version, "viec", "da-nhan"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String lotNumber() {
        return Objects.requireNonNull(
                goods.text("SELECT lot_no FROM lot WHERE id = ?", item.lots().get(0)));
    }
}
