package vn.chophien.api.seller;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductView;
import vn.chophien.cooperative.SellerView;
import vn.chophien.trace.json.Json;

/**
 * A seller's goods in the words of the Data Food Consortium, the standard by which food platforms read each other's
 * catalogues: JSON-LD with the terms of its business ontology 1.16. Other platforms keep the addresses, so they are those
 * of the market's pages.
 */
final class DfcCatalogue {

    private static final String CONTEXT =
            "https://www.datafoodconsortium.org/wp-content/plugins/wordpress-context-jsonld/context_1.16.0.jsonld";
    private static final String MEASURES =
            "https://github.com/datafoodconsortium/taxonomies/releases/latest/download/measures.rdf#";
    private static final String DONG = "http://publications.europa.eu/resource/authority/currency/VND";
    private static final long GRAMS_A_KILOGRAM = 1000;

    private final String base;
    private final List<Json> graph = new ArrayList<>();
    private final List<Json> supplies = new ArrayList<>();
    private final List<Json> manages = new ArrayList<>();

    private DfcCatalogue(String base) {
        this.base = base;
    }

    static String json(SellerView seller, List<ProductView> products, String base) {
        DfcCatalogue catalogue = new DfcCatalogue(base);
        products.forEach(catalogue::add);
        Map<String, Json> document = new LinkedHashMap<>();
        document.put("@context", new Json.Str(CONTEXT));
        catalogue.graph.add(0, catalogue.enterprise(seller));
        document.put("@graph", new Json.Arr(catalogue.graph));
        return Json.write(new Json.Obj(document));
    }

    private Json enterprise(SellerView seller) {
        Map<String, Json> enterprise = thing(base + "/hop-tac-xa/" + seller.slug(), "Enterprise");
        enterprise.put("dfc-b:name", new Json.Str(seller.name()));
        enterprise.put("dfc-b:hasDescription", new Json.Str(seller.summary()));
        enterprise.put("dfc-b:supplies", new Json.Arr(supplies));
        enterprise.put("dfc-b:manages", new Json.Arr(manages));
        return new Json.Obj(enterprise);
    }

    private void add(ProductView product) {
        product.packsForSale().forEach(pack -> add(product, pack));
    }

    private void add(ProductView product, PackView pack) {
        String id = base + "/san-pham/" + product.slug() + "#" + pack.id();
        supplies.add(reference(id));
        manages.add(reference(id + "-muc"));
        Map<String, Json> supplied = thing(id, "SuppliedProduct");
        supplied.put("dfc-b:name", new Json.Str(product.name() + ", " + pack.name()));
        supplied.put("dfc-b:description", new Json.Str(product.texts().summary()));
        supplied.put("dfc-b:hasQuantity", quantity(pack));
        supplied.put("dfc-b:referencedBy", reference(id + "-muc"));
        graph.add(new Json.Obj(supplied));

        Map<String, Json> item = thing(id + "-muc", "CatalogItem");
        item.put("dfc-b:references", reference(id));
        item.put("dfc-b:sku", new Json.Str(pack.gtin() == null ? product.slug() + "-" + pack.id() : pack.gtin()));
        item.put("dfc-b:offeredThrough", reference(id + "-gia"));
        graph.add(new Json.Obj(item));

        Map<String, Json> offer = thing(id + "-gia", "Offer");
        offer.put("dfc-b:offers", reference(id + "-muc"));
        Map<String, Json> price = new LinkedHashMap<>();
        price.put("@type", new Json.Str("dfc-b:Price"));
        price.put("dfc-b:value", new Json.Str(Long.toString(pack.price().dong())));
        price.put("dfc-b:hasUnit", reference(DONG));
        offer.put("dfc-b:hasPrice", new Json.Obj(price));
        graph.add(new Json.Obj(offer));
    }

    /** Kilograms where the pack has a mass, else so many pieces. */
    private static Json quantity(PackView pack) {
        Long grams = pack.netGrams();
        Map<String, Json> quantity = new LinkedHashMap<>();
        quantity.put("@type", new Json.Str("dfc-b:QuantitativeValue"));
        quantity.put(
                "dfc-b:value",
                new Json.Str(
                        grams == null
                                ? "1"
                                : BigDecimal.valueOf(grams)
                                        .divide(BigDecimal.valueOf(GRAMS_A_KILOGRAM))
                                        .toPlainString()));
        quantity.put("dfc-b:hasUnit", reference(MEASURES + (grams == null ? "Piece" : "Kilogram")));
        return new Json.Obj(quantity);
    }

    private static Map<String, Json> thing(String id, String type) {
        Map<String, Json> thing = new LinkedHashMap<>();
        thing.put("@id", new Json.Str(id));
        thing.put("@type", new Json.Str("dfc-b:" + type));
        return thing;
    }

    private static Json reference(String id) {
        return new Json.Obj(Map.of("@id", new Json.Str(id)));
    }
}
