package vn.chophien.catalogue.search;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.PackView;

/**
 * What the index keeps of a product.
 *
 * @param card as it will be shown, but for its stock
 * @param words everything else that it may be found by, such as its stars, its packs and the place
 * @param place where it comes from, by today's and by older names
 * @param marks what it is known for
 * @param reach how far it may be sent
 * @param diaryPoints of the diaries behind what is for sale, by the public formula; zero where there is no score
 * @param listedAt when it came to the market
 */
record IndexedProduct(
        ProductSummary card,
        String words,
        String place,
        Set<ProductMark> marks,
        DeliveryReach reach,
        int diaryPoints,
        Instant listedAt) {

    /** Texts of a product and its seller that no card shows. */
    record Texts(
            String commune,
            @Nullable String oldPlace,
            @Nullable String origin,
            @Nullable String brand,
            @Nullable String ingredients,
            @Nullable String standards) {}

    static IndexedProduct of(
            ProductSummary card,
            List<PackView> packs,
            Texts texts,
            Set<ProductMark> ofLots,
            DeliveryReach reach,
            int diaryPoints,
            Instant listedAt) {
        String place = joined(texts.commune(), texts.oldPlace(), texts.origin());
        String stars = card.stars() > 0 ? "OCOP " + card.stars() + " sao" : null;
        String packNames = packs.stream().map(PackView::name).collect(Collectors.joining(" "));
        String words = joined(
                card.summary(),
                card.categoryName(),
                card.sellerName(),
                card.sellerKind().vietnamese(),
                place,
                texts.brand(),
                texts.ingredients(),
                texts.standards(),
                stars,
                packNames);
        Set<ProductMark> marks = ProductMark.ofStandards(texts.standards());
        marks.addAll(ofLots);
        return new IndexedProduct(card, words, place, Collections.unmodifiableSet(marks), reach, diaryPoints, listedAt);
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null).collect(Collectors.joining(". "));
    }
}
