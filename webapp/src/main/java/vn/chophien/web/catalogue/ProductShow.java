package vn.chophien.web.catalogue;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Month;
import java.util.List;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductSearch;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.delivery.DeliveryService;
import vn.chophien.lot.HarvestOutlookService;
import vn.chophien.shared.Times;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The page of a product as shoppers see it, also before there are any. */
@RequestScoped
public class ProductShow {

    private static final int SIMILAR = 4;

    @Inject
    Site site;

    @Inject
    ProductSearch search;

    @Inject
    Companions companions;

    @Inject
    DeliveryService delivery;

    @Inject
    HarvestOutlookService outlooks;

    @Inject
    Clock clock;

    /** @param wanted pack to be chosen already; 0 for any */
    public JteModel of(ProductOffer offer, long wanted) {
        Companions.Shelf along = companions.of(List.of(offer.product().id()));
        Month month = clock.instant().atZone(Times.ZONE).getMonth();
        List<ProductSummary> similar =
                search.first(ProductFilter.ofCategory(offer.product().category().slug()), 2 * SIMILAR + 1);
        return new StaticTemplates()
                .catalogueShow(
                        site,
                        offer,
                        offer.lots().isEmpty()
                                ? outlooks.ofProduct(offer.product().id())
                                : List.of(),
                        month,
                        delivery.rates(),
                        similar.stream()
                                .filter(card -> card.id() != offer.product().id()
                                        && along.cards().stream().noneMatch(other -> other.id() == card.id()))
                                .limit(SIMILAR)
                                .toList(),
                        along,
                        wanted);
    }
}
