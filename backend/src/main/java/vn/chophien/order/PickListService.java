package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;

/** One walk through the store for many orders. */
@ApplicationScoped
@Transactional
public class PickListService {

    @Inject
    PickListRepository rows;

    /** @param numbers of the orders to fetch for; empty for all that wait */
    public PickList of(long sellerId, Set<String> numbers, Actor actor) {
        actor.requireSight(sellerId, SellerRight.SEE_ORDERS);
        return PickList.of(rows.waiting(sellerId), numbers);
    }
}
