package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Override
    public List<Long> ids(long after, int most) {
        return records.stepIds(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of("data.seller");
    }
}
