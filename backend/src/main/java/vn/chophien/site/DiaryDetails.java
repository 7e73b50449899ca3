package vn.chophien.site;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a diary line says beyond the common columns.
 *
 * @param fields in the order of {@link DiaryField}
 * @param source null in lines from before it was asked
 * @param listed whether the product list knew the product when the line came; null when the kind of work has no list
 * @param overrideReason why was harvested although the wait was not over
 * @param withdraws the line that this one corrects tells of nothing that happened
 * @param amount how much, where the text of the amount is a number with a unit
 * @param clockSkew our clock less the device's when it sent the line; null where it did not say
 */
public record DiaryDetails(
        Map<DiaryField, String> fields,
        @Nullable DiarySource source,
        @Nullable Boolean listed,
        @Nullable String overrideReason,
        boolean withdraws,
        @Nullable Amount amount,
        @Nullable Duration clockSkew) {

    public static final DiaryDetails NONE = new DiaryDetails(Map.of(), null, null, null, false, null, null);

    public DiaryDetails {
        fields = sorted(fields);
    }

    static Map<DiaryField, String> sorted(Map<DiaryField, String> fields) {
        Map<DiaryField, String> sorted = new EnumMap<>(DiaryField.class);
        sorted.putAll(fields);
        return Collections.unmodifiableMap(sorted);
    }

    /** A product that no list knows: it may be used, but somebody should look at it. */
    public boolean isUnlisted() {
        return Boolean.FALSE.equals(listed);
    }
}
