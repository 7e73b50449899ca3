package vn.chophien.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Slice;

/**
 * The answer to a search.
 *
 * @param readAs how the words were read when they found nothing as typed; null when they were taken as they stand
 * @param near when nothing was found: a few products whose names come near, or that are in season
 */
public record FoundProducts(
        Slice<ProductSummary> products,
        Facets facets,
        @Nullable String readAs,
        List<ProductSummary> near) {}
