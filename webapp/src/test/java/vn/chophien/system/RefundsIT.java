package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money back to buyers, cash from carriers, and the book that has to know of every đồng of both. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class RefundsIT {

    private static final long PRICE = 2_500_000;

    private final RunningMarket market;
    private final Goods goods;
    private final Bank bank;
    private final People people;
    private final Goods.Seller seller;
    private final Goods.Item item;
    private final Browser member;

    RefundsIT(RunningMarket market) {
        this.market = market;
        this.goods = new Goods(market);
        this.bank = new Bank(market);
        this.people = new People(market);
        this.seller = goods.seller();
        this.item = goods.item(seller, PRICE, 100);
        this.member = people.memberOf(seller);
    }

    @Test
    void muchMoneyGoesBackOnlyWhenTwoPeopleWantIt() {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));
        act(member, order.desk(), Map.of("viec", "huy", "reason", "Hết hàng"));

        HttpResponse<String> alone = act(member, order.desk(), Map.of("viec", "hoan-tien", "reason", "Đã chuyển"));
        HttpResponse<String> asked = ask(member, order, "2.500.000", "surplus", "two-people-1");
        String refund = order.text("SELECT id FROM money_refund WHERE order_number = ?");
        HttpResponse<String> byTheSame = act(member, order.refunds(), Map.of("viec", "duyet", "refund", refund));
        String staffPage = people.staff().get("/quan-ly/thanh-toan/hoan-tien").body();
        HttpResponse<String> byAnother =
                act(people.memberOf(seller), order.refunds(), Map.of("viec", "duyet", "refund", refund));

        assertThat(alone.statusCode()).isEqualTo(409);
        assertThat(alone.body()).contains("cần hai người");
        assertThat(Browser.location(asked)).contains("da-xin-hoan");
        assertThat(byTheSame.statusCode()).isEqualTo(409);
        assertThat(byTheSame.body()).contains("Cần một người khác duyệt");
        assertThat(staffPage).contains(order.number());
        assertThat(byAnother.statusCode()).isEqualTo(303);
        assertThat(order.text("SELECT status FROM money_refund WHERE order_number = ?"))
                .isEqualTo("APPROVED");
        assertThat(goods.number(
                        "SELECT COUNT(DISTINCT actor_name) FROM audit_entry WHERE object_key = ? AND action LIKE 'refund.%'",
                        order.number()))
                .isEqualTo(2);
    }

    @Test
    void theBuyerNamesAnAccountTheSellerPaysItAndBothSeeItEnd() {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));
        ask(member, order, "1.000.000", "goods", "pay-buyer-1");
        String refund = order.text("SELECT id FROM money_refund WHERE order_number = ?");
        Browser buyer = new Browser(market);

        HttpResponse<String> unknownBank = act(buyer, order.own(), payee(refund, "000000"));
        HttpResponse<String> named = act(buyer, order.own(), payee(refund, "970436"));
        String sellersPage = member.get(order.refunds()).body();
        bank.tell(Bank.outgoing(seller.account(), 1_000_000, "HT " + order.number()));
        String after = buyer.get(order.own()).body();

        assertThat(unknownBank.statusCode()).isEqualTo(400);
        assertThat(unknownBank.body()).contains("Hãy chọn ngân hàng của bạn");
        assertThat(named.statusCode()).isEqualTo(303);
        assertThat(sellersPage).contains("0123456789", "LY THI MAI", "Vietcombank", "Mã VietQR hoàn");
        assertThat(after).contains("Khách đã nhận");
        assertThat(order.text("SELECT CONCAT(status, ' ', confirmed_by) FROM money_refund WHERE order_number = ?"))
                .isEqualTo("CONFIRMED Ngân hàng");
        assertThat(order.standing("BANK")).isEqualTo(PRICE - 1_000_000);
        assertThat(order.standing("SALES")).isEqualTo(-(PRICE - 1_000_000));
        assertThat(order.standing("REFUND_OWED")).isZero();
    }

    @Repeated
    void manyAtOnceNeverGetBackMoreThanCame() {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE, order.number()));
        String token = Browser.hidden(member.get(order.refunds()).body(), "_token");
        List<Callable<Integer>> asking = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Integer>) () -> member.postAsIs(
                                order.refunds(),
                                Map.of(
                                        "_token",
                                        token,
                                        "viec",
                                        "xin",
                                        "amount",
                                        "900.000",
                                        "kind",
                                        "goods",
                                        "reason",
                                        "Hàng dập",
                                        "key",
                                        "at-once-" + i + "-x"))
                        .statusCode())
                .toList();

        List<Integer> answers = AtOnce.run(asking);

        assertThat(answers).containsOnly(303, 400);
        assertThat(answers.stream().filter(status -> status == 303)).hasSize(2);
        assertThat(goods.number("SELECT promised FROM payment WHERE order_number = ?", order.number()))
                .isEqualTo(1_800_000);
    }

    @Test
    void aCarriersListIsLookedAtAndThenCountsOnce() {
        Bought order = buy();
        goods.update("UPDATE market_order SET delivery_method = 'DELIVERY' WHERE number = ?", order.number());
        new Browser(market).post(order.own().replace("hoan-tien", "khi-nhan"), Map.of());
        goods.update("UPDATE market_order SET status = 'PACKED' WHERE number = ?", order.number());
        act(member, order.desk(), Map.of("viec", "giao", "carrier", "Bưu điện", "tracking", "EA123"));
        act(member, order.desk(), Map.of("viec", "da-nhan"));
        long collected = order.standing("CARRIER");
        String list = "/nha-ban/tien/thu-ho";
        String table = "Mã vận đơn\tTiền thu hộ\tPhí\nEA123\t2.500.000\t25.000\nLẠ\t50.000\t0\n";

        String dryRun = Browser.location(act(member, list, Map.of("ten", "Đợt 1", "bang", table)));
        String before = member.get(dryRun).body();
        long untouched = order.standing("CARRIER");
        HttpResponse<String> booked = act(member, dryRun, Map.of("viec", "ghi"));
        HttpResponse<String> twice = member.post(
                dryRun,
                Map.of("viec", "ghi", "_token", Browser.hidden(member.get(list).body(), "_token")));
        String again = Browser.location(act(member, list, Map.of("ten", "Đợt 1 nữa", "bang", table)));

        assertThat(collected).isEqualTo(PRICE);
        assertThat(before).contains("Khớp", "Không rõ đơn", "Ghi vào sổ");
        assertThat(untouched).isEqualTo(PRICE);
        assertThat(booked.statusCode()).isEqualTo(303);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(order.standing("CARRIER")).isZero();
        assertThat(order.standing("BANK")).isEqualTo(PRICE - 25_000);
        assertThat(order.standing("CARRIER_FEE")).isEqualTo(25_000);
        assertThat(member.get(again).body()).contains("Đã ghi rồi").doesNotContain("value=\"ghi\"");
    }

    @Test
    void aLineThatNamesNoOrderIsForOneWhenAPersonSaysSoAndItsCashIsJustThatMuch() {
        Bought order = buy();
        goods.update("UPDATE market_order SET delivery_method = 'DELIVERY' WHERE number = ?", order.number());
        new Browser(market).post(order.own().replace("hoan-tien", "khi-nhan"), Map.of());
        goods.update("UPDATE market_order SET status = 'PACKED' WHERE number = ?", order.number());
        act(member, order.desk(), Map.of("viec", "giao", "carrier", "Bưu điện", "tracking", "EB456"));
        act(member, order.desk(), Map.of("viec", "da-nhan"));
        String list = "/nha-ban/tien/thu-ho";
        String csv = "Mã vận đơn;Tiền thu hộ;Phí\nEB-GHI-SAI;2.500.000;25.000\nLẠ;50.000;0\n";
        HttpResponse<String> taken = member.postFiles(
                list,
                Map.of("_token", Browser.hidden(member.get(list).body(), "_token"), "ten", "Đợt 2"),
                "tep",
                List.of(csv.getBytes(StandardCharsets.UTF_8)));
        String booked = Browser.location(taken);
        act(member, booked, Map.of("viec", "ghi"));

        HttpResponse<String> wrong = matched(booked, 3, order.number());
        HttpResponse<String> right = matched(booked, 2, order.number());
        HttpResponse<String> twice = matched(booked, 2, order.number());

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("đang chờ 2.500.000\u00A0₫, dòng này là 50.000\u00A0₫");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(order.standing("CARRIER")).isZero();
        assertThat(order.standing("BANK")).isEqualTo(PRICE - 25_000);
    }

    private HttpResponse<String> matched(String list, int row, String order) {
        return member.post(
                list,
                Map.of(
                        "viec",
                        "khop",
                        "dong",
                        "" + row,
                        "don-" + row,
                        order,
                        "_token",
                        Browser.hidden(member.get(list).body(), "_token")));
    }

    @Test
    void theStatementAddsUpOnPageAndInFiles() throws Exception {
        Bought order = buy();
        bank.tell(Bank.incoming(seller.account(), PRICE + 7, order.number()));

        String page = member.get("/nha-ban/tien/so").body();
        HttpResponse<String> csv = member.get("/nha-ban/tien/so/tep.csv");
        HttpResponse<String> xlsx = member.get("/nha-ban/tien/so/tep.xlsx");
        HttpResponse<String> wrong = member.get("/nha-ban/tien/so?tu=hom-qua");
        Pdf sheet = Pdf.of(member.file("/nha-ban/tien/so/tep.pdf").body());

        assertThat(page).contains(order.number(), "2.500.007\u00A0₫", "Phải trả lại khách");
        assertThat(csv.body()).contains("\"Cuối kỳ", "\"2500007\"", "\"-7\"", order.number());
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(sheet.text())
                .contains(
                        "SAO KÊ TIỀN HÀNG",
                        "Độc lập - Tự do - Hạnh phúc",
                        order.number(),
                        "2.500.007\u00A0₫",
                        "-7\u00A0₫");
        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    private static Map<String, String> payee(String refund, String bin) {
        return Map.of(
                "viec", "tai-khoan", "refund", refund, "bin", bin, "account", "0123 456 789", "holder", "Lý Thị Mai");
    }

    private static HttpResponse<String> ask(Browser browser, Bought order, String amount, String kind, String key) {
        return act(
                browser,
                order.refunds(),
                Map.of("viec", "xin", "amount", amount, "kind", kind, "reason", "Hàng dập", "key", key));
    }

    private static HttpResponse<String> act(Browser browser, String page, Map<String, String> typed) {
        return People.submit(browser, page, page, typed);
    }

    private Bought buy() {
        String token = new Shopper(market).put(item, 1).buy();
        String number = goods.text(
                "SELECT o.number FROM market_order o JOIN checkout c ON c.id = o.checkout_id WHERE c.access_token = ?",
                token);
        return new Bought(Objects.requireNonNull(number), token);
    }

    private final class Bought {
        private final String number;
        private final String token;

        Bought(String number, String token) {
            this.number = number;
            this.token = token;
        }

        String number() {
            return number;
        }

        String desk() {
            return "/nha-ban/don-hang/" + number;
        }

        String refunds() {
            return desk() + "/hoan-tien";
        }

        String own() {
            return "/thanh-toan/" + token + "/" + number + "/hoan-tien";
        }

        String text(String sql) {
            return Objects.requireNonNull(goods.text(sql, number));
        }

        long standing(String account) {
            return goods.number(
                    "SELECT COALESCE(SUM(amount), 0) FROM money_entry WHERE subject = ? AND account = ?",
                    number,
                    account);
        }
    }
}
