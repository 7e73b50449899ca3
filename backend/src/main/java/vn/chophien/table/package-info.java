/**
 * Tables that people hand in as files, of text or of a spreadsheet, read into rows of cells as far as they may be trusted:
 * what a small file unfolds to is bounded, programs are refused. What the cells mean is not known here.
 */
@NullMarked
package vn.chophien.table;

import org.jspecify.annotations.NullMarked;
