package vn.chophien.web.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.LotForSale;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.catalogue.UnitPrice;
import vn.chophien.catalogue.search.ListedProduct;
import vn.chophien.catalogue.search.ProductMark;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.delivery.Care;
import vn.chophien.shared.Money;
import vn.chophien.shared.Times;
import vn.chophien.web.order.DeliveryCost;

/**
 * A product as one column of a comparison: each trait in a few words.
 *
 * @param cost to the reader's commune; null as long as that is not known
 */
record ComparedProduct(
        ListedProduct listed,
        ProductOffer offer,
        Care care,
        @Nullable DeliveryCost cost) {

    private static final String NOT_SAID = "Không ghi";

    ProductSummary card() {
        return listed.card();
    }

    String price() {
        String price = card().cheapest().price() + "/" + card().cheapest().unitName();
        return (card().packs() > 1 ? "Từ " : "") + price + ", "
                + card().cheapest().name();
    }

    String unitPrice() {
        UnitPrice compared = card().cheapest().unitPrice();
        if (card().cheapest().soldByWeight()) {
            return card().cheapest().price() + "/" + card().cheapest().unitName();
        }
        return compared == null ? NOT_SAID : compared.toString();
    }

    String stars() {
        return card().stars() == 0 ? "Không có" : card().stars() + " sao";
    }

    String seller() {
        return card().sellerName() + " (" + card().sellerKind().vietnamese() + ")";
    }

    String commune() {
        return card().communeName();
    }

    String traceability() {
        String proven = Stream.of(ProductMark.TRACEABLE, ProductMark.ACTIVE_CODE)
                .filter(listed.marks()::contains)
                .map(ProductMark::vietnamese)
                .collect(Collectors.joining(". "));
        return proven.isEmpty() ? "Chưa có nhật ký vùng trồng" : proven;
    }

    String certificates() {
        String ocop = offer.product()
                .certificateInForce()
                .map(certificate -> "OCOP: quyết định " + certificate.decisionNo() + ", đến hết "
                        + Times.day(certificate.validTo()))
                .orElse(null);
        String said = Stream.of(ocop, offer.product().texts().standards())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return said.isEmpty() ? NOT_SAID : said;
    }

    String delivery() {
        if (cost == null) {
            return "";
        }
        if (cost.refusal() != null) {
            return "Không giao tới được, đến nhận tại chỗ được";
        }
        Money least = cost.packs().stream()
                .map(DeliveryCost.Pack::fee)
                .min(Comparator.naturalOrder())
                .orElse(cost.rate().fee());
        return cost.isOneFee() ? least.toString() : "Từ " + least;
    }

    /** Of the lot that is sold first. */
    String shelfLife() {
        LotForSale first = offer.lots().stream().findFirst().orElse(null);
        if (first == null) {
            return "Chưa có lô đang bán";
        }
        LocalDate expires = first.expiresOn();
        return expires == null
                ? NOT_SAID
                : ChronoUnit.DAYS.between(first.madeOn(), expires) + " ngày từ ngày làm, lô đang bán dùng đến "
                        + Times.day(expires);
    }

    String keeping() {
        String storage = offer.product().texts().storage();
        String onItsWay =
                care == Care.NORMAL ? null : "Khi giao: " + care.label().toLowerCase(Locale.ROOT);
        String said = Stream.of(storage, onItsWay).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return said.isEmpty() ? NOT_SAID : said;
    }

    String reviews() {
        int reviews = offer.reviews().size();
        long tenths = offer.tenthsOfStars();
        return reviews == 0 ? "Chưa có" : tenths / 10 + "," + tenths % 10 + " trên 5 (" + reviews + " đánh giá)";
    }

    String stock() {
        return card().stock().vietnamese();
    }
}
