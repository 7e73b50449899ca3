package vn.chophien.web.resolver;

import org.jspecify.annotations.Nullable;

/**
 * A link from a thing to something about it.
 *
 * @param linkType without the name of its vocabulary: {@code pip}, {@code traceability}
 * @param href where it leads
 * @param title for people
 * @param type media type of what is there; null where any reader will do
 * @param language of what is there; null where it has none
 */
record TypedLink(
        String linkType,
        String href,
        String title,
        @Nullable String type,
        @Nullable String language) {}
