/** The sealed log as everybody sees it: its page, its files for programs, and the proof of one lot. */
@NullMarked
package vn.chophien.web.transparency;

import org.jspecify.annotations.NullMarked;
