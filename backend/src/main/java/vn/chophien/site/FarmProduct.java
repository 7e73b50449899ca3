package vn.chophien.site;

import org.jspecify.annotations.Nullable;

/**
 * A product that a diary may name.
 *
 * @param labelDays days to wait that its label often says; a help for reading, the label in hand decides
 */
public record FarmProduct(
        DiaryKind kind,
        String tradeName,
        String activeIngredient,
        @Nullable String target,
        @Nullable Integer labelDays,
        String source,
        boolean sampleData) {}
