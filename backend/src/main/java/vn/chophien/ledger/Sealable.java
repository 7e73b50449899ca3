package vn.chophien.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of record that is sealed, told by the feature that owns its table. */
public interface Sealable {

    /** The word that the trigger on the table writes into {@code log_pending}. */
    String kind();

    /** What is to be sealed of these rows, by id; a row that is not there is left out. */
    Map<Long, Fact> facts(Collection<Long> ids);

    /** Ids of the rows after this one, in order. */
    List<Long> ids(long after, int most);

    /**
     * Members of the leaf that are told from other rows and may change after the seal, such as the name of a seller. All
     * others differ only when somebody changed the row itself.
     */
    Set<String> renamable();

    /** Names what is wrong inside a record that covers several rows, once the record was found to be another. */
    default List<AuditFinding> closer(long id) {
        return List.of();
    }

    /** Rows that no record covers although all of their time are covered. */
    default List<AuditFinding> strays(int most) {
        return List.of();
    }
}
