package vn.chophien.api.preorder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.api.MoneyJson;
import vn.chophien.api.QuantityJson;
import vn.chophien.preorder.PreorderStatus;
import vn.chophien.preorder.PreorderView;

/** What its page tells everybody. */
public record PreorderJson(
        long id,
        String status,
        Product product,
        Seller seller,
        MoneyJson price,
        QuantityJson smallest,
        QuantityJson forecast,
        int sharePercent,
        QuantityJson cap,
        QuantityJson requested,
        QuantityJson mostEach,
        Instant closesAt,
        LocalDate expectedFrom,
        LocalDate expectedTo,
        @Nullable Integer ageLimit,
        String commitment,
        @Nullable String salt,
        @Nullable QuantityJson harvest,
        @Nullable String calledOffFor,
        boolean sampleData,
        Links links) {

    static PreorderJson of(PreorderView preorder) {
        Long harvest = preorder.harvest();
        return new PreorderJson(
                preorder.id(),
                preorder.status().name(),
                new Product(
                        preorder.item().productSlug(),
                        preorder.item().productName(),
                        preorder.item().id(),
                        preorder.item().name()),
                new Seller(preorder.seller().slug(), preorder.seller().name()),
                MoneyJson.of(preorder.price()),
                quantity(preorder, preorder.item().saleStep()),
                quantity(preorder, preorder.forecast()),
                preorder.sharePercent(),
                quantity(preorder, preorder.cap()),
                quantity(preorder, preorder.requested()),
                quantity(preorder, preorder.mostEach()),
                preorder.closesAt(),
                preorder.expectedFrom(),
                preorder.expectedTo(),
                preorder.item().ageLimit(),
                preorder.commitment(),
                preorder.salt(),
                harvest == null ? null : quantity(preorder, harvest),
                preorder.status() == PreorderStatus.CALLED_OFF ? preorder.endReason() : null,
                preorder.seller().sampleData(),
                new Links("/api/v1/preorders/" + preorder.id(), "/dat-truoc/" + preorder.id()));
    }

    private static QuantityJson quantity(PreorderView preorder, long steps) {
        return QuantityJson.of(preorder.quantity(steps));
    }

    public record Product(String slug, String name, long tradeItemId, String pack) {}

    public record Seller(String slug, String name) {}
}
