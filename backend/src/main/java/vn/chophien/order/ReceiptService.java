package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.chophien.ledger.LedgerService;
import vn.chophien.trace.seal.Bundle;

/** Receipts that prove themselves, for whoever holds the link of the order. */
@ApplicationScoped
@Transactional
public class ReceiptService {

    @Inject
    OrderService orders;

    @Inject
    ReceiptRepository receipts;

    @Inject
    LedgerService ledger;

    /**
     * The receipt of a packed order with all that proves it.
     *
     * @return empty before it is packed and in the moments until it is sealed; orders packed before there were receipts
     *     have none
     */
    public Optional<Bundle> proof(String number, String accessToken) {
        orders.ofBuyer(number, accessToken);
        return receipts.ofOrder(number).flatMap(id -> ledger.receipt(ReceiptSeal.KIND, id));
    }
}
