package vn.chophien.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A code that products of a shelf have to come from.
 *
 * @param kind as the sites call it
 * @param crop that the code must be for; null for any
 * @param source what asks for it
 */
record CodeNeed(String kind, @Nullable String crop, String source) {

    String inWords() {
        String name = CodeNeedKind.valueOf(kind).vietnamese();
        return name + " đang sử dụng" + (crop == null ? "" : " cho " + crop) + " (" + source + ")";
    }
}
