package vn.chophien.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A listing as staff last decided on it.
 *
 * @param prices a line for each pack
 */
public record SeenListing(ProductTexts texts, String prices, ProductStatus verdict, Instant at, String by) {

    static SeenListing of(Product product, ProductStatus verdict, Instant at, String by) {
        return new SeenListing(product.texts(), lines(product.packLines()), verdict, at, by);
    }

    /** What reads differently now, texts first, then prices. */
    public List<TextDifference> changesTo(ProductView now) {
        String prices = lines(now.packs().stream().map(SeenListing::line));
        return Stream.concat(
                        texts.changesTo(now.texts()).stream(),
                        Stream.of(new TextDifference("Quy cách và giá", this.prices, prices))
                                .filter(difference -> !difference.before().equals(difference.after())))
                .toList();
    }

    static String line(PackView pack) {
        return pack.name() + ": " + pack.price() + (pack.active() ? "" : " (ngừng bán)");
    }

    private static String lines(Stream<String> packs) {
        return packs.collect(Collectors.joining("\n"));
    }
}
