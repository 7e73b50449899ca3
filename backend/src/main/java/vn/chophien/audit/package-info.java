/**
 * Who did what to whose data, when and why. Entries are only ever added. It does not judge whether something was
 * allowed, and what was done stays known to the feature that did it.
 */
@NullMarked
package vn.chophien.audit;

import org.jspecify.annotations.NullMarked;
