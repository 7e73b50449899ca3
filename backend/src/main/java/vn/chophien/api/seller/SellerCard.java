package vn.chophien.api.seller;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.cooperative.SellerSummary;

public record SellerCard(
        String slug,
        String name,
        String kind,
        String summary,
        String communeCode,
        String communeName,
        String image,
        @Nullable LocalDate verifiedOn,
        int products,
        boolean sampleData,
        Links links) {

    static SellerCard of(SellerSummary seller, int products) {
        return new SellerCard(
                seller.slug(),
                seller.name(),
                seller.kind().name(),
                seller.summary(),
                seller.communeCode(),
                seller.communeName(),
                Links.picture(seller.banner()),
                seller.verifiedOn(),
                products,
                seller.sampleData(),
                links(seller.slug()));
    }

    static Links links(String slug) {
        return new Links("/api/v1/cooperatives/" + slug, "/hop-tac-xa/" + slug);
    }

    public record All(List<SellerCard> items, int total) {}
}
