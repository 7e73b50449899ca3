package vn.chophien.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.CertificateStanding;
import vn.chophien.catalogue.CertificateView;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductStatus;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.Season;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.cooperative.SellerStatus;
import vn.chophien.cooperative.SellerView;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.Money;

/** A listing of noodles that nobody could find fault with; a test spoils just what it is about. */
final class ListingTestData {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private String description = "Miến tráng tay, phơi nắng.";
    private @Nullable String ingredients = "Tinh bột dong riềng 100%.";
    private @Nullable String storage = "Nơi khô ráo.";
    private @Nullable String standards = "Bản tự công bố 01/2026.";
    private int ocopSet = 7;
    private @Nullable Integer ageLimit;
    private Money price = Money.ofDong(60_000);
    private SellerStatus sellerStatus = SellerStatus.ACTIVE;
    private final List<CertificateView> certificates = new ArrayList<>();

    static ListingTestData aListing() {
        return new ListingTestData();
    }

    ListingTestData description(String text) {
        description = text;
        return this;
    }

    ListingTestData withoutLabel() {
        ingredients = null;
        storage = " ";
        return this;
    }

    ListingTestData withoutPapers() {
        standards = null;
        return this;
    }

    ListingTestData ofSet(int set) {
        ocopSet = set;
        return this;
    }

    ListingTestData forAdults() {
        ageLimit = 18;
        return this;
    }

    /** Of half a kilogram. */
    ListingTestData at(long dong) {
        price = Money.ofDong(dong);
        return this;
    }

    ListingTestData sellerIs(SellerStatus status) {
        sellerStatus = status;
        return this;
    }

    ListingTestData certified(CertificateStanding standing) {
        certificates.add(
                new CertificateView(4, "1420/QĐ-UBND", DAY.minusYears(2), "UBND tỉnh", DAY, standing, null, DAY));
        return this;
    }

    ProductView build() {
        PackView pack = new PackView(1, null, "Gói 500 g", price, "gói", 0, 1, 500L, null, true);
        return new ProductView(
                1,
                "mien-dong",
                1,
                ProductStatus.PENDING,
                seller(),
                new CategoryView(1, "mien-bun-banh", "Miến, bún, bánh", "mien-dong"),
                new ProductTexts(
                        "Miến dong",
                        "Miến ngon",
                        description,
                        ingredients,
                        "Ngâm rồi nấu.",
                        storage,
                        "Na Rì",
                        standards),
                null,
                ocopSet,
                "mien-dong",
                Season.ALL_YEAR,
                false,
                ageLimit,
                List.of(pack),
                Map.of(),
                certificates,
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private SellerView seller() {
        return new SellerView(
                1,
                "htx",
                SellerKind.COOP,
                "Hợp tác xã",
                "",
                "",
                "",
                null,
                null,
                "+84900000001",
                null,
                commune(),
                "Bản",
                null,
                "banner-hills",
                null,
                sellerStatus,
                DAY,
                "Cán bộ",
                true,
                null);
    }

    private static CommuneView commune() {
        return new CommuneView("02185", "Côn Minh", "Xã Côn Minh", "19", "Thái Nguyên", 22.1, 106.1);
    }
}
