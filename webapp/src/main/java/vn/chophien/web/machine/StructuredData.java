package vn.chophien.web.machine;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Map;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.catalogue.ProductView;
import vn.chophien.catalogue.ReviewView;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerView;
import vn.chophien.shared.Times;
import vn.chophien.web.catalogue.Crumbs;

/** A page's content in the words of schema.org, as JSON-LD. It says nothing that the page does not show. */
public final class StructuredData {

    private static final String CONTEXT = "https://schema.org";
    private static final int MOST_REVIEWS = 10;

    private final String baseUrl;

    public StructuredData(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String market(String name) {
        return text(JSON.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", "WebSite")
                .add("name", name)
                .add("url", baseUrl + "/")
                .add("inLanguage", "vi")
                .add(
                        "potentialAction",
                        JSON.createObjectBuilder()
                                .add("@type", "SearchAction")
                                .add(
                                        "target",
                                        JSON.createObjectBuilder()
                                                .add("@type", "EntryPoint")
                                                .add("urlTemplate", baseUrl + "/san-pham?tim={search_term_string}"))
                                .add("query-input", "required name=search_term_string"))
                .build());
    }

    public String seller(SellerView seller) {
        return text(organization(seller).add("@context", CONTEXT).build());
    }

    public String product(ProductOffer offer) {
        return text(JSON.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@graph", JSON.createArrayBuilder().add(goods(offer)).add(way(offer.product())))
                .build());
    }

    private JsonObjectBuilder goods(ProductOffer offer) {
        ProductView product = offer.product();
        String page = page(product);
        JsonObjectBuilder goods = JSON.createObjectBuilder()
                .add("@type", "Product")
                .add("@id", page)
                .add("name", product.name())
                .add("description", product.texts().summary())
                .add("url", page)
                .add("image", page + "/the.png")
                .add("category", product.category().name())
                .add("countryOfOrigin", "VN");
        if (product.brand() != null) {
            goods.add("brand", JSON.createObjectBuilder().add("@type", "Brand").add("name", product.brand()));
        }
        JsonArrayBuilder offers = JSON.createArrayBuilder();
        product.packsForSale().forEach(pack -> offers.add(offer(offer, pack)));
        goods.add("offers", offers);
        if (!offer.reviews().isEmpty()) {
            goods.add(
                    "aggregateRating",
                    JSON.createObjectBuilder()
                            .add("@type", "AggregateRating")
                            .add("ratingValue", offer.tenthsOfStars() / 10 + "." + offer.tenthsOfStars() % 10)
                            .add("bestRating", 5)
                            .add("reviewCount", offer.reviews().size()));
            JsonArrayBuilder reviews = JSON.createArrayBuilder();
            offer.reviews().stream()
                    .filter(review -> review.hiddenFor() == null)
                    .limit(MOST_REVIEWS)
                    .forEach(review -> reviews.add(review(review)));
            goods.add("review", reviews);
        }
        return goods;
    }

    private JsonObjectBuilder offer(ProductOffer offer, PackView pack) {
        JsonObjectBuilder made = JSON.createObjectBuilder()
                .add("@type", "Offer")
                .add("name", pack.name())
                .add("url", page(offer.product()))
                .add("price", pack.price().dong())
                .add("priceCurrency", "VND")
                .add("itemCondition", CONTEXT + "/NewCondition")
                .add("availability", CONTEXT + "/" + availability(offer.stock(pack)))
                .add("seller", organization(offer.product().seller()));
        if (pack.gtin() != null) {
            made.add("gtin", pack.gtin());
        }
        return made;
    }

    private static String availability(StockLevel level) {
        return switch (level) {
            case NONE -> "OutOfStock";
            case LOW -> "LimitedAvailability";
            case PLENTY -> "InStock";
        };
    }

    private static JsonObjectBuilder review(ReviewView review) {
        LocalDate day = Times.dayOf(review.writtenAt());
        return JSON.createObjectBuilder()
                .add("@type", "Review")
                .add("author", JSON.createObjectBuilder().add("@type", "Person").add("name", review.author()))
                .add("datePublished", day.toString())
                .add("reviewBody", review.body())
                .add(
                        "reviewRating",
                        JSON.createObjectBuilder()
                                .add("@type", "Rating")
                                .add("ratingValue", review.stars())
                                .add("bestRating", 5));
    }

    private JsonObjectBuilder way(ProductView product) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        int position = 1;
        for (Map.Entry<String, String> step : Crumbs.of(product).entrySet()) {
            steps.add(step(position++, step.getValue(), baseUrl + step.getKey()));
        }
        steps.add(step(position, product.name(), page(product)));
        return JSON.createObjectBuilder().add("@type", "BreadcrumbList").add("itemListElement", steps);
    }

    private static JsonObjectBuilder step(int position, String name, String address) {
        return JSON.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", address);
    }

    private JsonObjectBuilder organization(SellerView seller) {
        JsonObjectBuilder made = JSON.createObjectBuilder()
                .add("@type", "Organization")
                .add("name", seller.name())
                .add("url", baseUrl + "/hop-tac-xa/" + seller.slug())
                .add("telephone", seller.phone())
                .add(
                        "address",
                        JSON.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("streetAddress", seller.addressLine())
                                .add("addressLocality", seller.commune().fullName())
                                .add("addressCountry", "VN"));
        if (seller.email() != null) {
            made.add("email", seller.email());
        }
        return made;
    }

    private String page(ProductView product) {
        return baseUrl + "/san-pham/" + product.slug();
    }

    /** Inside a script element nothing may look like its end, nor like a comment. */
    private static String text(JsonObject data) {
        return data.toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
