package vn.chophien.site;

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

/** Diary entries are sealed whole, but for the name of who typed them in, of which only a commitment is. */
@ApplicationScoped
class DiarySeal implements Sealable, Erasable {

    @Inject
    DiarySealRepository entries;

    @Inject
    DiaryNameRepository names;

    @Override
    public String kind() {
        return "DIARY";
    }

    @Override
    public boolean isOfAuthority() {
        return false;
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
        return entries.facts(ids);
    }

    @Override
    public List<Long> ids(long after, int most) {
        return entries.ids(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of("actor", "place");
    }
}
