package vn.chophien.api.seller;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chophien.api.Links;
import vn.chophien.cooperative.SellerView;

/** What the law has a seller publish. Where the seller is a person, their phone and mail are for buyers, not for lists. */
public record SellerJson(
        String slug,
        String name,
        String kind,
        String summary,
        String story,
        String address,
        @Nullable String oldPlace,
        String communeCode,
        @Nullable String registrationNo,
        @Nullable String taxCode,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String pickupHours,
        String image,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        int products,
        boolean sampleData,
        Links links) {

    static SellerJson of(SellerView seller, int products) {
        boolean person = seller.kind().isPerson();
        return new SellerJson(
                seller.slug(),
                seller.name(),
                seller.kind().name(),
                seller.summary(),
                seller.story(),
                seller.address(),
                seller.oldPlace(),
                seller.commune().code(),
                seller.publicRegistrationNo(),
                seller.publicTaxCode(),
                person ? null : seller.phone(),
                person ? null : seller.email(),
                seller.pickupHours(),
                Links.picture(seller.banner()),
                seller.verifiedOn(),
                seller.verifiedBy(),
                products,
                seller.sampleData(),
                SellerCard.links(seller.slug()));
    }
}
