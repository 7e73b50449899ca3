/**
 * The command line by which a journalist or an inspector checks a lot without asking the market: one jar, no library, no
 * network unless it is asked to read the whole log.
 */
@NullMarked
package vn.chophien.trace.verify;

import org.jspecify.annotations.NullMarked;
