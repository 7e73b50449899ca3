/**
 * Labels of lots and of single packs: who printed which, the serial numbers on them, and what a scratch code proves.
 *
 * <p>How a label is drawn belongs to {@link vn.chophien.trace.label}. Jobs and serials are only ever added: a number that
 * was once printed is never given again.
 */
@NullMarked
package vn.chophien.lot.label;

import org.jspecify.annotations.NullMarked;
