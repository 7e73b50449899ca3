package vn.chophien.ledger;

import java.util.Collection;
import java.util.Map;

/** A kind of record that is sealed, told by the feature that owns its table. */
public interface Sealable {

    /** The word that the trigger on the table writes into {@code log_pending}. */
    String kind();

    /** What is to be sealed of these rows, by id; a row that is not there is left out. */
    Map<Long, Fact> facts(Collection<Long> ids);
}
