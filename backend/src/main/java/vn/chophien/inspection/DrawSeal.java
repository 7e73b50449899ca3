package vn.chophien.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
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
}
