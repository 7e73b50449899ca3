package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Sealable;

/** Samples that the department took. */
@ApplicationScoped
class LotSampleSeal implements Sealable {

    @Inject
    LotSealRepository records;

    @Override
    public String kind() {
        return "LOT_SAMPLE";
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        return records.samples(ids);
    }

    @Override
    public List<Long> ids(long after, int most) {
        return records.sampleIds(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of();
    }
}
