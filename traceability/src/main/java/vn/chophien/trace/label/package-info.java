/**
 * Symbols that a camera reads: QR codes as modules, as SVG and as terminal text.
 *
 * <p>Refuses to own what is written into a symbol ({@link vn.chophien.trace.link}) and what is printed around it.
 */
@NullMarked
package vn.chophien.trace.label;

import org.jspecify.annotations.NullMarked;
