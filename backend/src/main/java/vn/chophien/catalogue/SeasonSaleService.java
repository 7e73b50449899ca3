package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/** Goods that are taken off by themselves when their season ends, and come back with it. */
@ApplicationScoped
@Retried
@Transactional
public class SeasonSaleService {

    @Inject
    SeasonSaleRepository sales;

    @Inject
    AuditLog audit;

    @Inject
    Event<CatalogueChanged> changed;

    /** A seller's products that name the months of their season. */
    public List<SeasonSale> ofSeller(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return sales.ofSeller(sellerId);
    }

    /** Said twice, it is said once. */
    public void sellOnlyInSeason(long productId, boolean only, Actor actor) {
        SeasonSale sale = sales.find(productId).orElseThrow(() -> new NotFound("product", productId));
        actor.requireMemberOf(sale.sellerId(), SellerRight.PRODUCTS);
        if (sales.write(productId, only)) {
            audit.record(
                    actor,
                    "product.season-sale",
                    "product",
                    productId,
                    null,
                    only ? String.join(", ", sale.season().runs()) : "quanh năm",
                    null);
            changed.fire(new CatalogueChanged(productId));
        }
    }
}
