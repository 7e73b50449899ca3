package vn.chophien.api.lot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.api.QuantityJson;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotState;
import vn.chophien.lot.OcopView;
import vn.chophien.lot.RecallView;

public record LotJson(
        String token,
        @Nullable String gtin,
        String lotNumber,
        String traceCode,
        String name,
        @Nullable String image,
        Producer producer,
        String origin,
        List<StepJson> events,
        @Nullable String brand,
        @Nullable LocalDate expiresOn,
        @Nullable String standards,
        @Nullable LocalDate harvestedOn,
        LocalDate madeOn,
        @Nullable LocalDate packedOn,
        @Nullable String packedBy,
        @Nullable String packingCode,
        @Nullable String ingredients,
        @Nullable String storage,
        QuantityJson quantity,
        String state,
        List<String> concerns,
        String status,
        @Nullable String statusReason,
        @Nullable Instant statusAt,
        @Nullable Recall recall,
        @Nullable Ocop ocop,
        List<PlaceJson> sites,
        List<CodeJson> codes,
        List<IntervalJson> intervals,
        List<TestJson> tests,
        long scans,
        Instant updatedAt,
        boolean sampleData,
        LotLinks links) {

    static LotJson of(LotPageView page, String base) {
        LotHead head = page.head();
        LotHead.Product product = head.product();
        LotNode lot = page.lot();
        return new LotJson(
                head.address().token().value(),
                head.address().gtin() == null ? null : head.address().gtin().value(),
                head.address().number().value(),
                head.address().uri(base),
                head.name(),
                product == null ? null : Links.picture(product.picture()),
                Producer.of(head),
                product == null ? placeOf(page) : product.origin(),
                page.records().stream()
                        .filter(step -> step.lotId() == head.id())
                        .map(step -> StepJson.of(step, page))
                        .toList(),
                product == null ? null : product.brand(),
                lot.expiresOn(),
                product == null ? null : product.standards(),
                lot.harvestedOn(),
                lot.madeOn(),
                head.packedOn(),
                head.packedBy(),
                head.packingCode(),
                product == null ? null : product.ingredients(),
                product == null ? null : product.storage(),
                QuantityJson.of(head.quantity()),
                page.state().name(),
                page.concerns().stream().map(LotState::name).toList(),
                lot.status().name(),
                lot.statusReason(),
                head.statusAt(),
                Recall.of(lot.recall()),
                Ocop.of(head.ocop(), page.today()),
                page.sites().stream().map(PlaceJson::of).toList(),
                CodeJson.all(page),
                page.sprays().stream().map(IntervalJson::of).toList(),
                page.tests().stream().map(test -> TestJson.of(test, page)).toList(),
                page.scans(),
                page.updatedAt(),
                head.seller().sample(),
                LotLinks.of(head));
    }

    /** Raw material has no product to say where it comes from; its field does. */
    private static String placeOf(LotPageView page) {
        return page.site(page.lot())
                .map(site -> site.commune() + ", " + site.province())
                .orElseGet(() -> page.head().seller().commune() + ", "
                        + page.head().seller().province());
    }

    public record Producer(
            String name,
            String address,
            String seller,
            @Nullable String oldPlace) {

        static Producer of(LotHead head) {
            LotHead.Seller seller = head.seller();
            String maker = head.producer();
            return new Producer(
                    maker == null ? seller.name() : maker, seller.address(), seller.name(), seller.oldPlace());
        }
    }

    public record Recall(String dangerClass, String reason, String instruction, String contact, Instant openedAt) {

        static @Nullable Recall of(@Nullable RecallView recall) {
            return recall == null
                    ? null
                    : new Recall(
                            recall.dangerClass(),
                            recall.reason(),
                            recall.instruction(),
                            recall.contact(),
                            recall.openedAt());
        }
    }

    public record Ocop(
            int stars, String decisionNo, LocalDate decidedOn, String issuedBy, LocalDate validTo, boolean inForce) {

        static @Nullable Ocop of(@Nullable OcopView ocop, LocalDate today) {
            return ocop == null
                    ? null
                    : new Ocop(
                            ocop.stars(),
                            ocop.decisionNo(),
                            ocop.decidedOn(),
                            ocop.issuingBody(),
                            ocop.validTo(),
                            ocop.countsOn(today));
        }
    }

    public record LotLinks(
            String self,
            String history,
            String page,
            @Nullable String product,
            String seller) {

        static LotLinks of(LotHead head) {
            String self = "/api/v1/lots/" + head.address().token().value();
            LotHead.Product product = head.product();
            return new LotLinks(
                    self,
                    self + "/history",
                    head.address().path(),
                    product == null || !product.onSale() ? null : "/api/v1/products/" + product.slug(),
                    "/api/v1/cooperatives/" + head.seller().slug());
        }
    }
}
