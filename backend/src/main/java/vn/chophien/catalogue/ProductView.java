package vn.chophien.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.cooperative.SellerView;

/**
 * A product whole, as its page, its seller and staff see it.
 *
 * @param version to hand back with a change
 * @param ocopSet number of the official product set, 1 to 26
 * @param packs in the seller's order, also those that are no longer sold
 * @param trails where the price of a pack goes, by pack; of those whose seller tells it
 * @param certificates newest decision first
 */
public record ProductView(
        long id,
        String slug,
        int version,
        ProductStatus status,
        SellerView seller,
        CategoryView category,
        ProductTexts texts,
        @Nullable String brand,
        @Nullable Integer ocopSet,
        String picture,
        Season season,
        boolean onlyInSeason,
        @Nullable Integer ageLimit,
        List<PackView> packs,
        Map<Long, PriceTrail> trails,
        List<CertificateView> certificates,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant submittedAt,
        Instant updatedAt) {

    public String name() {
        return texts.name();
    }

    public List<PackView> packsForSale() {
        return packs.stream().filter(PackView::active).toList();
    }

    /** The certificate whose stars may be shown: in force, and the best of them. */
    public Optional<CertificateView> certificateInForce() {
        return certificates.stream()
                .filter(certificate -> certificate.standing().inForce())
                .max(Comparator.comparingInt(CertificateView::stars).thenComparing(CertificateView::decidedOn));
    }

    /** What the product once had, when nothing is in force any more. */
    public Optional<CertificateView> formerCertificate() {
        return certificateInForce().isPresent()
                ? Optional.empty()
                : certificates.stream()
                        .filter(certificate -> certificate.standing() == CertificateStanding.EXPIRED)
                        .max(Comparator.comparing(CertificateView::validTo));
    }
}
