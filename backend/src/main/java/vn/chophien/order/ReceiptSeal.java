package vn.chophien.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Sealable;

/** Receipts are sealed like the lots that they name, but only their commitment shows. */
@ApplicationScoped
class ReceiptSeal implements Sealable {

    static final String KIND = "RECEIPT";

    @Inject
    ReceiptRepository receipts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        return receipts.facts(ids);
    }

    @Override
    public List<Long> ids(long after, int most) {
        return receipts.ids(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of();
    }
}
