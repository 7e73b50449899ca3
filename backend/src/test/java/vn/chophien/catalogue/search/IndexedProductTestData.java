package vn.chophien.catalogue.search;

import java.time.Instant;
import java.time.Month;
import java.util.Set;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.Season;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.place.DeliveryZone;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Money;

/** Products of the index; a test sets only what it is about. */
final class IndexedProductTestData {

    private static final CommuneView HERE =
            new CommuneView("02185", "Côn Minh", "Xã Côn Minh", "19", "Thái Nguyên", 22.1, 106.0);

    static final DeliveryReach ANYWHERE = new DeliveryReach(HERE, DeliveryZone.COUNTRY);

    private final long id;
    private String name = "Sản phẩm";
    private String category = "gao-ngu-coc";
    private String words = "";
    private String commune = "02185";
    private SellerKind kind = SellerKind.COOP;
    private int stars;
    private int diaryPoints;
    private long price = 50_000;
    private Season season = Season.ALL_YEAR;
    private Set<ProductMark> marks = Set.of();
    private DeliveryReach reach = ANYWHERE;

    private IndexedProductTestData(long id) {
        this.id = id;
    }

    static IndexedProductTestData product(long id, String name) {
        IndexedProductTestData data = new IndexedProductTestData(id);
        data.name = name;
        return data;
    }

    IndexedProductTestData in(String categorySlug) {
        this.category = categorySlug;
        return this;
    }

    IndexedProductTestData from(String communeCode) {
        this.commune = communeCode;
        return this;
    }

    IndexedProductTestData by(SellerKind sellerKind) {
        this.kind = sellerKind;
        return this;
    }

    IndexedProductTestData withStars(int ocopStars) {
        this.stars = ocopStars;
        return this;
    }

    IndexedProductTestData withDiary(int points) {
        this.diaryPoints = points;
        return this;
    }

    IndexedProductTestData at(long dong) {
        this.price = dong;
        return this;
    }

    IndexedProductTestData alsoSaying(String text) {
        this.words = text;
        return this;
    }

    IndexedProductTestData inSeason(Month... months) {
        this.season = new Season(Set.of(months));
        return this;
    }

    IndexedProductTestData marked(ProductMark... known) {
        this.marks = Set.of(known);
        return this;
    }

    IndexedProductTestData sentAsFarAs(DeliveryZone farthest) {
        this.reach = new DeliveryReach(HERE, farthest);
        return this;
    }

    IndexedProduct build() {
        PackView pack = new PackView(id, null, "Gói 500 g", Money.ofDong(price), "gói", 0, 1, 500L, null, true);
        ProductSummary card = new ProductSummary(
                id,
                Folding.slug(name),
                name,
                "san-pham",
                "",
                category,
                category,
                1,
                "nguoi-ban",
                "Người bán",
                kind,
                commune,
                "Xã " + commune,
                stars,
                pack,
                1,
                season,
                null,
                true,
                StockLevel.NONE);
        return new IndexedProduct(card, words, "", marks, reach, diaryPoints, Instant.EPOCH.plusSeconds(id));
    }
}
