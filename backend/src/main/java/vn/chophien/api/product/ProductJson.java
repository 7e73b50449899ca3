package vn.chophien.api.product;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.api.MoneyJson;
import vn.chophien.api.QuantityJson;
import vn.chophien.catalogue.CertificateView;
import vn.chophien.catalogue.LotForSale;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.ProductOffer;
import vn.chophien.catalogue.ProductView;
import vn.chophien.cooperative.SellerView;

/** What reviewers wrote stays on the page: their names are not data to be collected. */
public record ProductJson(
        String slug,
        String name,
        String summary,
        String description,
        String image,
        ProductCard.Category category,
        ProductCard.Seller seller,
        @Nullable String brand,
        String origin,
        @Nullable String standards,
        @Nullable String ingredients,
        @Nullable String usage,
        @Nullable String storage,
        @Nullable Integer ocopSet,
        List<Certificate> certificates,
        @Nullable List<Integer> seasonMonths,
        @Nullable Integer ageLimit,
        List<Pack> packs,
        String stock,
        List<Lot> lots,
        Rating rating,
        boolean sampleData,
        Links links) {

    static ProductJson of(ProductOffer offer) {
        ProductView product = offer.product();
        SellerView seller = product.seller();
        return new ProductJson(
                product.slug(),
                product.name(),
                product.texts().summary(),
                product.texts().description(),
                Links.picture(product.picture()),
                new ProductCard.Category(
                        product.category().slug(), product.category().name()),
                new ProductCard.Seller(
                        seller.slug(),
                        seller.name(),
                        seller.kind().name(),
                        seller.commune().code(),
                        seller.commune().fullName()),
                product.brand(),
                product.texts().origin(),
                product.texts().standards(),
                product.texts().ingredients(),
                product.texts().usage(),
                product.texts().storage(),
                product.ocopSet(),
                product.certificates().stream().map(Certificate::of).toList(),
                ProductCard.months(product.season()),
                product.ageLimit(),
                product.packsForSale().stream()
                        .map(pack -> Pack.of(pack, offer.stock(pack).name()))
                        .toList(),
                offer.stock().name(),
                offer.lots().stream().map(Lot::of).toList(),
                Rating.of(offer),
                seller.sampleData(),
                ProductCard.links(product.slug()));
    }

    public record Pack(
            long tradeItemId,
            @Nullable String gtin,
            String name,
            MoneyJson price,
            QuantityJson smallest,
            @Nullable QuantityJson netMass,
            @Nullable QuantityJson netContent,
            @Nullable MoneyJson pricePerKilogram,
            String stock) {

        static Pack of(PackView pack, String stock) {
            return new Pack(
                    pack.id(),
                    pack.gtin(),
                    pack.name(),
                    MoneyJson.of(pack.price()),
                    QuantityJson.of(pack.smallest()),
                    QuantityJson.ofGrams(pack.netGrams()),
                    QuantityJson.of(pack.content()),
                    MoneyJson.ofNullable(pack.pricePerKilogram()),
                    stock);
        }
    }

    public record Certificate(
            int stars, String decisionNo, LocalDate decidedOn, String issuedBy, LocalDate validTo, String standing) {

        static Certificate of(CertificateView certificate) {
            return new Certificate(
                    certificate.stars(),
                    certificate.decisionNo(),
                    certificate.decidedOn(),
                    certificate.issuingBody(),
                    certificate.validTo(),
                    certificate.standing().name());
        }
    }

    public record Lot(
            long tradeItemId,
            String token,
            String lotNumber,
            LocalDate madeOn,
            @Nullable LocalDate expiresOn,
            Links links) {

        static Lot of(LotForSale lot) {
            return new Lot(
                    lot.tradeItemId(),
                    lot.token(),
                    lot.lotNo(),
                    lot.madeOn(),
                    lot.expiresOn(),
                    new Links("/api/v1/lots/" + lot.token(), "/l/" + lot.token()));
        }
    }

    public record Rating(int reviews, @Nullable String average) {

        static Rating of(ProductOffer offer) {
            int reviews = offer.reviews().size();
            long tenths = offer.tenthsOfStars();
            return new Rating(reviews, reviews == 0 ? null : tenths / 10 + "." + tenths % 10);
        }
    }
}
