package vn.chophien.web.lot;

import java.util.List;
import java.util.Optional;
import vn.chophien.lot.label.ScratchResult;
import vn.chophien.lot.label.UnitState;
import vn.chophien.lot.label.UnitView;
import vn.chophien.place.ProvinceView;
import vn.chophien.web.shared.Form;

/**
 * What the page of a lot says about one of its packs.
 *
 * @param serial as it was scanned
 * @param unit empty for a number that was not printed for this lot
 * @param strange scanned in a way that one pack rarely is
 * @param action where a scratch code is sent
 * @param checked what the code just typed told
 */
public record UnitPanel(
        String serial,
        Optional<UnitView> unit,
        boolean strange,
        String action,
        Optional<ScratchResult> checked,
        Form form,
        List<ProvinceView> provinces) {

    /** Then it is said first: above it nothing green may reassure whoever holds the pack. */
    public boolean isDoubtful() {
        return strange
                || unit.isEmpty()
                || unit.get().state() == UnitState.VOID
                || checked.filter(result -> !result.first()).isPresent();
    }
}
