package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Sealable;

/** Steps of a lot, the first of them with everything that makes it this lot. */
@ApplicationScoped
class LotStepSeal implements Sealable {

    @Inject
    LotSealRepository records;

    @Override
    public String kind() {
        return "LOT_STEP";
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        return records.steps(ids);
    }
}
