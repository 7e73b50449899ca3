package vn.chophien.api.product;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.api.MoneyJson;
import vn.chophien.catalogue.Season;
import vn.chophien.catalogue.search.ProductSummary;

public record ProductCard(
        String slug,
        String name,
        String summary,
        String image,
        Category category,
        Seller seller,
        @Nullable Integer ocopStars,
        MoneyJson priceFrom,
        String unit,
        int packs,
        String stock,
        @Nullable List<Integer> seasonMonths,
        @Nullable Integer ageLimit,
        boolean sampleData,
        Links links) {

    static ProductCard of(ProductSummary card) {
        return new ProductCard(
                card.slug(),
                card.name(),
                card.summary(),
                Links.picture(card.picture()),
                new Category(card.categorySlug(), card.categoryName()),
                new Seller(
                        card.sellerSlug(),
                        card.sellerName(),
                        card.sellerKind().name(),
                        card.communeCode(),
                        card.communeName()),
                card.stars() == 0 ? null : card.stars(),
                MoneyJson.of(card.cheapest().price()),
                card.cheapest().unitName(),
                card.packs(),
                card.stock().name(),
                months(card.season()),
                card.ageLimit(),
                card.sampleData(),
                links(card.slug()));
    }

    static Links links(String slug) {
        return new Links("/api/v1/products/" + slug, "/san-pham/" + slug);
    }

    static @Nullable List<Integer> months(Season season) {
        return season.isAllYear()
                ? null
                : season.months().stream().map(Month::getValue).toList();
    }

    public record Category(String slug, String name) {}

    public record Seller(String slug, String name, String kind, String communeCode, String communeName) {}
}
