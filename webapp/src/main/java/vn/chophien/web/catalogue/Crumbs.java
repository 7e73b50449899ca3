package vn.chophien.web.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chophien.catalogue.ProductView;

/** The way to a product's page: names by address, outermost first. */
public final class Crumbs {

    private Crumbs() {}

    public static Map<String, String> of(ProductView product) {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put(ShopAddress.PATH, "Sản phẩm");
        ShopAddress shelf =
                new ShopAddress(Map.of(ShopAddress.CATEGORY, product.category().slug()));
        steps.put(shelf.href(), product.category().name());
        return Collections.unmodifiableMap(steps);
    }
}
