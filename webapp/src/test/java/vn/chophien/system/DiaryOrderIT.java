package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists by how well diaries are kept: the score comes from the diary alone and follows it. */
@BesideOthers
@ExtendWith(RunningMarket.Extension.class)
class DiaryOrderIT {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final RunningMarket market;
    private final Farm farm;
    private final Goods goods;

    DiaryOrderIT(RunningMarket market) {
        this.market = market;
        farm = new Farm(market, "PLANTING_AREA");
        goods = farm.goods();
    }

    private Goods.Item from(long season) {
        Goods.Item item = goods.item(farm.owner(), 50_000, 10);
        goods.update("UPDATE lot SET season_id = " + season + " WHERE trade_item_id = ?", item.id());
        goods.update(
                "UPDATE product SET name = CONCAT('Hàng vụ ', ?) WHERE slug = '" + item.slug() + "'",
                farm.owner().id());
        return item;
    }

    private long points(Goods.Item item) {
        return goods.number(
                "SELECT COALESCE(MAX(d.points), 0) FROM product_diary_score d JOIN trade_item i"
                        + " ON i.product_id = d.product_id WHERE i.id = ?",
                item.id());
    }

    @Test
    void aProductWithAWellKeptDiaryComesBeforeANewerOneWithout() {
        for (String work : new String[] {"Làm cỏ", "Vun gốc", "Tỉa lá"}) {
            assertThat(farm.write("care", farm.today(), "note", work).statusCode())
                    .isEqualTo(303);
        }
        Goods.Item kept = from(farm.season());
        Goods.Item without = from(farm.season("Khoai môn"));

        await().atMost(SOON).until(() -> points(kept) > 0);

        assertThat(points(kept)).as("all but photos").isEqualTo(85);
        assertThat(points(without)).isZero();
        String list = "/san-pham?tim=hang+vu+" + farm.owner().id() + "&sap-xep=nhat-ky";
        await().atMost(SOON).untilAsserted(() -> {
            String page = new Browser(market).get(list).body();
            assertThat(page).contains(kept.slug(), without.slug());
            assertThat(page.indexOf(kept.slug())).isLessThan(page.indexOf(without.slug()));
        });
    }

    @Test
    void theCriterionIsPublished() {
        assertThat(new Browser(market).get("/san-pham/thu-tu").body())
                .contains("Nhật ký ghi kỹ trước", "lấy vụ điểm thấp nhất", "/cach-tinh-diem-nhat-ky");
        assertThat(new Browser(market).get("/api/v1/products?sort=diary").statusCode())
                .isEqualTo(200);
    }
}
