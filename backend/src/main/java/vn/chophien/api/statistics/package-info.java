/** Figures for boards of the province's operation centre. */
@NullMarked
package vn.chophien.api.statistics;

import org.jspecify.annotations.NullMarked;
