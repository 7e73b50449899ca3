package vn.chophien.site;

import org.jspecify.annotations.Nullable;
import vn.chophien.trace.plot.Blur;

/**
 * About where a site lies, as everybody may know it.
 *
 * @param blur a circle that holds the site; null where only its commune is known
 */
public record Whereabouts(
        String name, String communeCode, @Nullable Blur blur) {}
