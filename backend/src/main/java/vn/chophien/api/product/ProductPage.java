package vn.chophien.api.product;

import java.util.List;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.shared.Slice;

public record ProductPage(List<ProductCard> items, long total, int page, int size, int pages) {

    static ProductPage of(Slice<ProductSummary> found) {
        return new ProductPage(
                found.rows().stream().map(ProductCard::of).toList(),
                found.total(),
                found.paging().page(),
                found.paging().size(),
                found.pages());
    }
}
