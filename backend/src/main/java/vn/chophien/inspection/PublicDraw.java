package vn.chophien.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody may see it today.
 *
 * @param from null while the log has not given a seed yet
 * @param opened the list and what was drawn; null while that would warn somebody of a visit
 */
public record PublicDraw(
        DrawHead head, @Nullable DrawnFrom from, @Nullable DrawView opened) {}
