package vn.chophien.lot.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.ProductPicture;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;
import vn.chophien.media.PictureSize;
import vn.chophien.site.SiteView;

/**
 * The nine items of Decree 37/2026, article 23.5, of one lot, with the trace code and the time of each step.
 *
 * @param product item a
 * @param picture item b, an address
 * @param producer item c
 * @param producerAddress item d
 * @param origin item đ
 * @param events item e: critical tracking events with their times
 * @param brand item g; null where there is none
 * @param lotNumber item g
 * @param expiresOn item h; null where there is none
 * @param standards item i; null where none is declared
 * @param traceCode the address that the label's code says
 */
public record TraceRecord(
        String product,
        String picture,
        String producer,
        String producerAddress,
        String origin,
        List<Event> events,
        @Nullable String brand,
        String lotNumber,
        @Nullable String gtin,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate expiresOn,
        @Nullable String standards,
        String traceCode) {

    public TraceRecord {
        events = List.copyOf(events);
    }

    /** One critical tracking event: who, what lot, where, when, why. */
    public record Event(
            String step,
            String lotNumber,
            Instant occurredAt,
            String place,
            String actor,
            @Nullable String verifier,
            @Nullable Long grams) {}

    static TraceRecord of(LotPageView page, String baseUrl) {
        LotHead head = page.head();
        LotHead.Product product = head.product();
        String where =
                page.site(page.lot()).map(SiteView::where).orElse(head.seller().address());
        return new TraceRecord(
                head.name(),
                baseUrl + ProductPicture.path(product == null ? "san-pham" : product.picture(), PictureSize.LARGE),
                head.producer() == null ? head.seller().name() : head.producer(),
                head.seller().address(),
                product == null ? where : product.origin(),
                page.records().stream()
                        .sorted(Comparator.comparing(LotRecord::occurredAt))
                        .map(record -> event(page, record))
                        .toList(),
                product == null ? null : product.brand(),
                head.address().number().value(),
                head.address().gtin() == null ? null : head.address().gtin().value(),
                page.lot().madeOn(),
                page.lot().expiresOn(),
                product == null ? null : product.standards(),
                head.address().uri(baseUrl));
    }

    private static Event event(LotPageView page, LotRecord record) {
        return new Event(
                record.operation().vietnamese(),
                page.back().lot(record.lotId()).address().number().value(),
                record.occurredAt(),
                record.place(),
                record.declaredBy(),
                record.verifiedBy(),
                record.massGrams());
    }
}
