package vn.chophien.lot;

import org.jspecify.annotations.Nullable;
import vn.chophien.site.CodeKind;

/**
 * A code that lots of some goods have to come from.
 *
 * @param crop that the code must be for; null for any
 * @param source what asks for it
 */
record CodeNeed(CodeKind kind, @Nullable String crop, String source) {}
