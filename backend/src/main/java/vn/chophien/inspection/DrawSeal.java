package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chophien.ledger.Fact;
import vn.chophien.ledger.Sealable;

/** Announced draws, by the hash of their list. */
@ApplicationScoped
class DrawSeal implements Sealable {

    static final String KIND = "DRAW";

    @Inject
    DrawRepository draws;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Fact> facts(Collection<Long> ids) {
        return draws.facts(ids);
    }

    @Override
    public List<Long> ids(long after, int most) {
        return draws.ids(after, most);
    }

    @Override
    public Set<String> renamable() {
        return Set.of();
    }
}
