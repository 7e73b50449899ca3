package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.NotFound;

/** The shelves, read once: they come with the program and never change while it runs. */
@ApplicationScoped
class Categories {

    @Inject
    ProductRepository products;

    private volatile @Nullable List<CategoryView> known;

    List<CategoryView> all() {
        List<CategoryView> categories = known;
        if (categories == null) {
            categories = products.categories();
            if (!categories.isEmpty()) {
                known = categories;
            }
        }
        return categories;
    }

    CategoryView of(long id) {
        return all().stream()
                .filter(category -> category.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("category", id));
    }
}
