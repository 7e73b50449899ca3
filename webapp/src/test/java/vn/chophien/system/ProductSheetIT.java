package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many products by one sheet, and how it is taken back: in the background, product by product, sheet upon sheet. */
@ExtendWith(RunningMarket.Extension.class)
@BesideOthers
class ProductSheetIT {

    private static final String HOME = "/nha-ban/san-pham/nhap";
    private static final String PRICES = "Mã sản phẩm,Giá\n";
    private static final String NEWS = "Tên sản phẩm,Ngành hàng,Giới thiệu ngắn,Mô tả,Xuất xứ,Quy cách,Đơn vị,Giá\n";

    private final Goods goods;
    private final Goods.Seller seller;
    private final Browser member;

    ProductSheetIT(RunningMarket market) {
        this.goods = new Goods(market);
        this.seller = goods.seller();
        this.member = new People(market).memberOf(seller);
    }

    @Test
    void aSheetOfManyPricesGoesInAndComesBackThoughTheButtonIsPressedTwice() {
        List<Goods.Item> items = items(230);
        String sheet = done(prices(items, 61_000));
        assertThat(pricesOf(items)).containsOnly(61_000L);
        String page = member.get(sheet).body();
        Map<String, String> undo = Map.of("_token", Browser.hidden(page, "_token"), "viec", "hoan-tac");
        List<Callable<Integer>> twice = IntStream.range(0, 4)
                .mapToObj(i ->
                        (Callable<Integer>) () -> member.postAsIs(sheet, undo).statusCode())
                .toList();

        assertThat(AtOnce.run(twice)).containsOnly(303);
        awaitUndone(sheet);

        assertThat(pricesOf(items)).containsOnly(50_000L);
        assertThat(member.get(sheet).body())
                .contains("Giá, nội dung và sản phẩm lại như trước khi nhập.")
                .doesNotContain("Giữ nguyên");
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'product.import-undo' AND object_key = ?",
                        number(sheet)))
                .isOne();
        assertThat(goods.number(
                        "SELECT COUNT(*) FROM audit_entry a JOIN product p ON p.slug = a.object_key"
                                + " WHERE a.action = 'product.price' AND p.seller_id = ?",
                        seller.id()))
                .isEqualTo(2L * items.size());
    }

    @Test
    void sheetsUponEachOtherAreTakenBackTheNewestFirst() {
        List<Goods.Item> items = items(3);
        String first = done(prices(items, 61_000));
        String second = done(prices(items, 72_000));
        String third = done(prices(items.subList(0, 1), 83_000));

        HttpResponse<String> early = press(first, "hoan-tac");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Hãy hoàn tác bảng số " + number(third) + " trước");
        undo(third);
        assertThat(pricesOf(items)).containsExactly(72_000L, 72_000L, 72_000L);
        undo(second);
        assertThat(pricesOf(items)).containsOnly(61_000L);
        undo(first);

        assertThat(pricesOf(items)).containsOnly(50_000L);
    }

    @Test
    void whatSomebodyEditedByHandStaysIsNamedAndTheRestGoesBack() {
        List<Goods.Item> items = items(3);
        String sheet = done(prices(items, 61_000));
        edit(items.get(1), 99_000);
        String name = name(items.get(1));

        assertThat(member.get(sheet).body())
                .contains("Hoàn tác 2 sản phẩm", "1 sản phẩm sẽ giữ nguyên, vì đã được sửa", name);
        undo(sheet);

        assertThat(pricesOf(items)).containsExactly(50_000L, 99_000L, 50_000L);
        assertThat(member.get(sheet + "?loai=giu-nguyen").body())
                .contains("Giữ nguyên, vì đã được sửa hoặc được duyệt lại từ khi nhập.", name)
                .doesNotContain(name(items.get(0)), name(items.get(2)));
    }

    @Test
    void anEditBetweenTwoSheetsIsKeptFromTheEarlierOne() {
        List<Goods.Item> items = items(2);
        String first = done(prices(items, 61_000));
        edit(items.get(0), 99_000);
        String second = done(prices(items, 72_000));

        undo(second);
        assertThat(pricesOf(items)).containsExactly(99_000L, 61_000L);
        undo(first);

        assertThat(pricesOf(items)).containsExactly(99_000L, 50_000L);
    }

    @Test
    void aSheetOfWhichEverythingWasEditedSinceIsRefusedByName() {
        List<Goods.Item> items = items(1);
        String sheet = done(prices(items, 61_000));
        String token = Browser.hidden(member.get(sheet).body(), "_token");
        edit(items.get(0), 99_000);

        HttpResponse<String> refused = member.postAsIs(sheet, Map.of("_token", token, "viec", "hoan-tac"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Không hoàn tác được: “" + name(items.get(0)) + "” đã được sửa", "Hãy sửa từng sản phẩm")
                .doesNotContain(">Hoàn tác cả bảng<");
    }

    @Test
    void newProductsGoAwayAgainEvenWhenALaterSheetHadChangedThemButNotWhatWasOrdered() {
        String category = Objects.requireNonNull(goods.text("SELECT name FROM category ORDER BY id LIMIT 1"));
        String one = "Măng bảng " + System.nanoTime();
        String two = one + " thứ hai";
        String made = done(NEWS + line(one, category, 40_000) + line(two, category, 41_000));
        assertThat(drafts(one)).isEqualTo(2);
        String changed = done("Tên sản phẩm,Giá\n" + one + ",45000\n");
        assertThat(price(one)).isEqualTo(45_000);
        undo(changed);
        assertThat(price(one)).isEqualTo(40_000);
        goods.lot(
                seller,
                goods.number(
                        "SELECT i.id FROM trade_item i JOIN product p ON p.id = i.product_id WHERE p.name = ?", two),
                5,
                null);

        undo(made);

        assertThat(goods.number("SELECT COUNT(*) FROM product WHERE name = ?", one))
                .isZero();
        assertThat(goods.number("SELECT COUNT(*) FROM product WHERE name = ?", two))
                .isOne();
        assertThat(member.get(made).body()).contains("1 sản phẩm giữ nguyên", two, "Giữ nguyên, vì đã có lô hàng.");
    }

    private static String line(String name, String category, long price) {
        return name + ",\"" + category + "\",Để thử một hai ba bốn.,Để thử một hai ba bốn.,Chợ Đồn,Gói 500 g,gói,"
                + price + "\n";
    }

    private long drafts(String name) {
        return goods.number("SELECT COUNT(*) FROM product WHERE name LIKE ? AND status = 'DRAFT'", name + "%");
    }

    private long price(String name) {
        return goods.number(
                "SELECT i.price FROM trade_item i JOIN product p ON p.id = i.product_id WHERE p.name = ?", name);
    }

    private List<Goods.Item> items(int many) {
        List<Goods.Item> items = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            items.add(goods.item(seller, 50_000));
        }
        goods.update(
                "UPDATE product SET summary = 'Để thử một hai ba.', description = 'Để thử một hai ba.'"
                        + " WHERE seller_id = ?",
                seller.id());
        return items;
    }

    private static String prices(List<Goods.Item> items, long price) {
        StringBuilder lines = new StringBuilder(PRICES);
        items.forEach(
                item -> lines.append(item.slug()).append(',').append(price).append('\n'));
        return lines.toString();
    }

    private List<Long> pricesOf(List<Goods.Item> items) {
        return items.stream()
                .map(item -> goods.number("SELECT price FROM trade_item WHERE id = ?", item.id()))
                .toList();
    }

    /** By the form of the product, as a person does. */
    private void edit(Goods.Item item, long price) {
        String page = "/nha-ban/san-pham/" + goods.text("SELECT id FROM product WHERE slug = ?", item.slug());
        Map<String, String> typed = Map.of(
                "price-" + item.id(),
                Long.toString(price),
                "name",
                name(item),
                "summary",
                "Để thử, sửa bằng tay.",
                "description",
                "Để thử, sửa bằng tay.",
                "origin",
                "Chợ Đồn",
                "xac-nhan",
                "co");
        assertThat(People.submit(member, page, page, typed).statusCode()).isEqualTo(303);
    }

    private String name(Goods.Item item) {
        return Objects.requireNonNull(goods.text("SELECT name FROM product WHERE slug = ?", item.slug()));
    }

    /** Hands a sheet in, agrees to its columns as they were guessed, and waits until it is worked through. @return its page */
    private String done(String csv) {
        String form = member.get(HOME).body();
        HttpResponse<String> taken = member.postFiles(
                HOME,
                Map.of(
                        "_token",
                        Browser.hidden(form, "_token"),
                        "key",
                        UUID.randomUUID().toString()),
                "tep",
                List.of(csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        String sheet = Browser.location(taken);
        People.submit(member, sheet, sheet + "/cot", columns(csv));
        assertThat(press(sheet, "nhap").statusCode()).isEqualTo(303);
        await().until(() -> member.get(sheet).body().contains("Xong lúc"));
        return sheet;
    }

    private static Map<String, String> columns(String csv) {
        Map<String, String> fields = Map.of(
                "Mã sản phẩm", "code",
                "Tên sản phẩm", "name",
                "Ngành hàng", "category",
                "Giới thiệu ngắn", "summary",
                "Mô tả", "description",
                "Xuất xứ", "origin",
                "Quy cách", "pack",
                "Đơn vị", "unit",
                "Giá", "price");
        Map<String, String> columns = new HashMap<>();
        List<String> heads = List.of(csv.substring(0, csv.indexOf('\n')).split(","));
        for (int i = 0; i < heads.size(); i++) {
            columns.put("cot-" + i, Objects.requireNonNull(fields.get(heads.get(i))));
        }
        return columns;
    }

    private void undo(String sheet) {
        assertThat(press(sheet, "hoan-tac").statusCode()).isEqualTo(303);
        awaitUndone(sheet);
    }

    private void awaitUndone(String sheet) {
        await().until(() -> member.get(sheet).body().contains("<h2>Đã hoàn tác</h2>"));
    }

    private HttpResponse<String> press(String sheet, String what) {
        return member.post(sheet, Map.of("viec", what));
    }

    private static String number(String sheet) {
        return sheet.substring(sheet.lastIndexOf('/') + 1);
    }
}
