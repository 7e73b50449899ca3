/**
 * Symbols that a camera reads, as modules, as SVG and as terminal text; and labels around them, as PDF and as ZPL II.
 *
 * <p>Refuses to own what is written into a symbol ({@link vn.chophien.trace.link}) and which goods get a label.
 */
@NullMarked
package vn.chophien.trace.label;

import org.jspecify.annotations.NullMarked;
