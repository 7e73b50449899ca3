package vn.chophien.web.lot;

import java.util.List;
import vn.chophien.lot.LotNode;

/**
 * The part of a story that one lot lived through.
 *
 * @param own whether it is the lot of the page, and not one that it was made of
 * @param untold how many lines only the lot's own page tells
 */
public record StoryStage(LotNode lot, boolean own, List<StoryLine> lines, int untold) {}
