package vn.chophien.catalogue.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ProductView;
import vn.chophien.shared.Retried;

/** A draft like a product that is there, to begin the next one with. */
@ApplicationScoped
@Retried
@Transactional
public class ProductCopyService {

    private static final String MARK = " (bản sao)";
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_SLUG = 80;
    private static final int RADIX = 36;

    @Inject
    CatalogueService catalogue;

    @Inject
    SheetGoodsRepository goods;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Copies texts, packs and prices; neither GTINs, which name one pack alone, nor certificates. Whoever presses twice
     * finds the draft of the first time.
     *
     * @return the draft's id
     */
    public long copy(long productId, Actor actor) {
        ProductView product = catalogue.listing(productId, actor);
        actor.requireMemberOf(product.seller().id(), SellerRight.PRODUCTS);
        goods.lock(productId);
        String name = product.name().length() + MARK.length() <= LONGEST_NAME
                ? product.name() + MARK
                : product.name().substring(0, LONGEST_NAME - MARK.length()) + MARK;
        return goods.draftNamed(product.seller().id(), name).orElseGet(() -> make(product, name, actor));
    }

    private long make(ProductView product, String name, Actor actor) {
        String cut = product.slug().length() <= LONGEST_SLUG
                ? product.slug()
                : product.slug().substring(0, LONGEST_SLUG);
        String slug = cut + "-" + Long.toString(clock.millis(), RADIX);
        long id = goods.copy(product.id(), slug, name, clock.instant());
        audit.record(actor, "product.copy", "product", slug, product.slug(), name, null);
        return id;
    }
}
