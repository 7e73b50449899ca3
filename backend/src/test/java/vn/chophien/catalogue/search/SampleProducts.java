package vn.chophien.catalogue.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.PackView;
import vn.chophien.catalogue.Season;
import vn.chophien.catalogue.StockLevel;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.shared.Money;

/** The approved products of the sample market, read from its content files as the database would give them. */
final class SampleProducts {

    private static final String DEMO = "/vn/chophien/db/demo/";
    private static final String CODES = "/vn/chophien/db/codes/";
    private static final Pattern COMMUNE = Pattern.compile("(\\d{5}) ([xpd]) (.+?) -?\\d+\\.\\d+ -?\\d+\\.\\d+");
    private static final int DAYS_IN_FORCE = 1_090;

    private SampleProducts() {}

    /** A record of a content file: its key and its fields. */
    private record Entry(String key, Map<String, String> fields) {
        String text(String field) {
            return Objects.requireNonNull(fields.get(field), field).strip();
        }

        @Nullable
        String optional(String field) {
            String text = fields.get(field);
            return text == null ? null : text.strip();
        }

        Stream<String[]> rows(String field) {
            return fields.getOrDefault(field, "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new));
        }
    }

    static List<IndexedProduct> all() {
        Map<String, String> communes = communes();
        Map<String, String> shelves = new HashMap<>();
        lines(CODES + "categories.txt")
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> shelves.put(cells[0].strip(), cells[1].strip()));
        List<IndexedProduct> products = new ArrayList<>();
        List<Entry> sellers = entries(DEMO + "sellers.txt");
        for (Entry seller : sellers) {
            for (Entry product : entries(DEMO + "products/" + seller.key() + ".txt")) {
                if (product.optional("status") == null) {
                    products.add(product(
                            products.size() + 1L, sellers.indexOf(seller) + 1L, seller, product, communes, shelves));
                }
            }
        }
        return products;
    }

    private static IndexedProduct product(
            long id,
            long sellerId,
            Entry seller,
            Entry product,
            Map<String, String> communes,
            Map<String, String> shelves) {
        String commune = Objects.requireNonNull(communes.get(seller.text("commune")));
        List<PackView> packs = product.rows("items").map(SampleProducts::pack).toList();
        String shelf = product.text("category");
        ProductSummary card = new ProductSummary(
                id,
                product.key(),
                product.text("name"),
                product.text("picture"),
                product.text("summary"),
                shelf,
                Objects.requireNonNull(shelves.get(shelf)),
                sellerId,
                seller.key(),
                seller.text("name"),
                SellerKind.valueOf(seller.text("kind")),
                seller.text("commune"),
                commune,
                stars(product),
                packs.get(0),
                packs.size(),
                Season.of(product.optional("season")),
                null,
                true,
                StockLevel.NONE);
        IndexedProduct.Texts texts = new IndexedProduct.Texts(
                commune + ", Thái Nguyên",
                seller.optional("old-place"),
                product.optional("origin"),
                product.optional("brand"),
                product.optional("ingredients"),
                product.optional("standards"));
        return IndexedProduct.of(
                card, packs, texts, Set.of(), IndexedProductTestData.ANYWHERE, 0, Instant.EPOCH.plusSeconds(id));
    }

    private static PackView pack(String[] cells) {
        boolean weighed = cells[1].startsWith("KGM");
        Long grams = cells[2].isEmpty() ? null : Long.valueOf(cells[2]);
        return new PackView(
                1,
                null,
                cells[0],
                Money.ofDong(Long.parseLong(cells[3])),
                cells[1].substring(4),
                weighed ? 3 : 0,
                weighed ? Long.parseLong(cells[5]) : 1,
                grams,
                null,
                true);
    }

    private static int stars(Entry product) {
        return product.rows("ocop")
                .filter(cells -> cells[3].equals("GRANTED") && -Integer.parseInt(cells[1]) <= DAYS_IN_FORCE)
                .mapToInt(cells -> Integer.parseInt(cells[0]))
                .max()
                .orElse(0);
    }

    private static Map<String, String> communes() {
        Map<String, String> names = new HashMap<>();
        lines(CODES + "places-2025.txt").filter(line -> line.startsWith("19 ")).forEach(line -> {
            Matcher commune = COMMUNE.matcher(line);
            while (commune.find()) {
                names.put(commune.group(1), (commune.group(2).equals("p") ? "Phường " : "Xã ") + commune.group(3));
            }
        });
        return names;
    }

    private static List<Entry> entries(String resource) {
        List<Entry> entries = new ArrayList<>();
        String field = "";
        for (String line : lines(resource).filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith("== ")) {
                entries.add(new Entry(line.substring(3).strip(), new LinkedHashMap<>()));
            } else if (!entries.isEmpty()) {
                Map<String, String> fields = entries.get(entries.size() - 1).fields();
                if (line.isEmpty() || line.startsWith("  ")) {
                    fields.computeIfPresent(field, (name, text) -> text + "\n" + line.strip());
                } else {
                    int colon = line.indexOf(':');
                    field = line.substring(0, colon);
                    fields.put(field, line.substring(colon + 1));
                }
            }
        }
        return entries;
    }

    static Stream<String> lines(String resource) {
        InputStream file = Objects.requireNonNull(SampleProducts.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
