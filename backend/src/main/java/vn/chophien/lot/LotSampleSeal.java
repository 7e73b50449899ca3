package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.ledger.Erasable;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.NamedRecord;
import vn.chophien.ledger.Sealable;

/** Samples that the department took. */
@ApplicationScoped
class LotSampleSeal implements Sealable, Erasable {

    @Inject
    LotSealRepository records;

    @Inject
    SampleNameRepository names;

    @Override
    public String kind() {
        return "LOT_SAMPLE";
    }

    @Override
    public boolean isOfAuthority() {
        return true;
    }

    @Override
    public List<NamedRecord> holding(long sellerId, String name) {
        return names.holding(sellerId, name);
    }

    @Override
    public List<String> lookAlikes(long sellerId, String name) {
        return names.lookAlikes(sellerId, name);
    }

    @Override
    public long openlyNaming(long sellerId, String name) {
        return names.openlyNaming(sellerId, name);
    }

    @Override
    public void erase(Collection<Long> ids) {
        names.erase(ids);
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
