package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whether a seller sells, where that was decided elsewhere; it is part of the decision's own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SellerStandingService {

    @Inject
    SellerRepository sellers;

    /** Held until the transaction ends, so that two decisions on one seller come one after the other. */
    public void lock(long sellerId) {
        sellers.lock(sellerId);
    }

    /** @return false when they did not sell anyway */
    public boolean stop(long sellerId) {
        return sellers.turn(sellerId, SellerStatus.ACTIVE, SellerStatus.SUSPENDED);
    }

    /** @return false when nothing had stopped them */
    public boolean resume(long sellerId) {
        return sellers.turn(sellerId, SellerStatus.SUSPENDED, SellerStatus.ACTIVE);
    }
}
