package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing, place, paper or value that an event names, in the spelling in which it is looked for.
 *
 * @param role as what it is named
 * @param kind which paper, party or extension it is, as a URI; empty where the role says all
 * @param value a canonical URI, or the text of an extension
 * @param quantity how much of it, in {@code unit}; null where none was told
 */
public record EventRef(
        Role role,
        String kind,
        String value,
        @Nullable BigDecimal quantity,
        @Nullable String unit) {

    /** As what an event may name something. */
    public enum Role {
        EPC,
        PARENT,
        CHILD,
        IN,
        OUT,
        CLASS,
        CHILD_CLASS,
        IN_CLASS,
        OUT_CLASS,
        TRANSACTION,
        SOURCE,
        DESTINATION,
        PERSISTENT_SET,
        PERSISTENT_UNSET,
        CORRECTIVE,
        SENSOR,
        FIELD,
        INNER,
        ILMD,
        INNER_ILMD
    }
}
