package vn.chophien.catalogue.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may want who is still typing.
 *
 * @param products best first, a few
 * @param shelves whose name has the words, with their number of products; so with sellers and communes
 * @param readAs how the words were read when they found nothing as typed
 */
public record Suggestions(
        List<ProductSummary> products,
        List<Facets.Count> shelves,
        List<Facets.Count> sellers,
        List<Facets.Count> communes,
        @Nullable String readAs) {

    public boolean isEmpty() {
        return products.isEmpty() && shelves.isEmpty() && sellers.isEmpty() && communes.isEmpty();
    }
}
