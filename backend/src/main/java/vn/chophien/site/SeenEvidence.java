package vn.chophien.site;

import org.jspecify.annotations.Nullable;

/**
 * What a line rests on, as it is shown to those who may see it.
 *
 * @param fit null where there is no place, or no outline to hold it against
 */
public record SeenEvidence(LineEvidence rests, @Nullable PlaceFit fit) {}
