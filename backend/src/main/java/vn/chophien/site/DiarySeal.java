package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Sealable;

/** Diary entries are sealed whole, but for the name of who typed them in, of which only a commitment is. */
@ApplicationScoped
class DiarySeal implements Sealable {

    @Inject
    DiarySealRepository entries;

    @Override
    public String kind() {
        return "DIARY";
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        return entries.facts(ids);
    }
}
