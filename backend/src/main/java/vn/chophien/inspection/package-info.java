/**
 * Which lots the department goes and looks at. Rules that are data turn risk into weights; the list is fixed and sealed
 * before the seed of the draw exists; the draw itself is {@link vn.chophien.trace.sampling}, which anybody can repeat.
 * Until drawn lots have been visited, only staff can see the list, so that nobody is warned. What an inspector finds is
 * kept by {@link vn.chophien.lot.LotSampling}.
 */
@NullMarked
package vn.chophien.inspection;

import org.jspecify.annotations.NullMarked;
