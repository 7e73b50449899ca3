package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** Products with their packs and OCOP certificates, from one file a seller in {@code products/}. */
final class ProductLoader {
    private static final int KILOGRAM_SCALE = 3;
    private static final Pattern CONTENT = Pattern.compile("\\D*(\\d+) (g|kg|ml|lít)");

    private final World world;
    private final Map<String, Long> categories;
    private final BatchInsert products;
    private final BatchInsert items;
    private final BatchInsert cares;
    private final CertificateLoader certificates;

    ProductLoader(World world) throws SQLException {
        this.world = world;
        this.categories = categories(world.connection);
        this.products = world.into(
                "product",
                "id",
                "slug",
                "seller_id",
                "category_id",
                "name",
                "brand",
                "ocop_set",
                "picture",
                "summary",
                "description",
                "ingredients",
                "usage_text",
                "storage_text",
                "origin",
                "standards",
                "season_months",
                "age_limit",
                "status",
                "decision_reason",
                "decided_at",
                "decided_by",
                "submitted_at",
                "created_at",
                "updated_at");
        this.items = world.into(
                        "trade_item",
                        "id",
                        "product_id",
                        "gtin",
                        "name",
                        "unit_code",
                        "unit_name",
                        "unit_scale",
                        "sale_step",
                        "net_grams",
                        "net_amount",
                        "net_unit",
                        "price",
                        "position")
                .after(products);
        this.cares = world.into("delivery_care", "product_id", "care").after(products);
        this.certificates = new CertificateLoader(world, products);
    }

    void load() throws SQLException {
        for (World.Seller seller : List.copyOf(world.sellers.values())) {
            for (Card card : Card.read("products/" + seller.slug() + ".txt")) {
                place(seller, card);
            }
        }
        products.send();
        items.send();
        cares.send();
        certificates.send();
    }

    private void place(World.Seller seller, Card card) throws SQLException {
        String status = card.text("status", "APPROVED");
        World.Product product = new World.Product(
                world.products.size() + 1L, card.key(), seller, card.text("name"), status.equals("APPROVED"));
        world.products.put(card.key(), product);
        boolean submitted = !status.equals("DRAFT");
        boolean decided = submitted && !status.equals("PENDING");
        int age = submitted && !decided ? 2 : Math.min(seller.joined() - 3, 60 + 3 * (int) product.id());
        LocalDateTime created = world.days.at(-age, LocalTime.of(9, 10));
        LocalDateTime decision = world.days.at(1 - age, LocalTime.of(15, 20));
        products.add(
                product.id(),
                product.slug(),
                seller.id(),
                World.found(categories, card.text("category")),
                product.name(),
                card.optional("brand"),
                card.number("set"),
                card.text("picture"),
                card.text("summary"),
                card.text("description"),
                card.optional("ingredients"),
                card.optional("usage"),
                card.optional("storage"),
                card.text("origin"),
                card.optional("standards"),
                card.optional("season"),
                card.optionalNumber("age"),
                status,
                card.optional("reason"),
                decided ? decision : null,
                decided ? SellerLoader.STAFF : null,
                submitted ? created.plusHours(2) : null,
                created,
                decided ? decision : created);
        if (card.has("care")) {
            cares.add(product.id(), card.text("care"));
        }
        for (List<String> row : card.rows("items")) {
            placeItem(product, row);
        }
        certificates.place(product, card);
    }

    private void placeItem(World.Product product, List<String> row) throws SQLException {
        String[] unit = row.get(1).split(" ", 2);
        int scale = unit[0].equals("KGM") ? KILOGRAM_SCALE : 0;
        int position = 1;
        while (world.items.containsKey(product.slug() + "#" + position)) {
            position++;
        }
        World.Item item = new World.Item(
                world.items.size() + 1L,
                product,
                gtin(product.seller(), row),
                row.get(0),
                unit[1],
                scale,
                row.get(2).isEmpty() ? null : Long.valueOf(row.get(2)),
                Long.parseLong(row.get(3)));
        world.items.put(product.slug() + "#" + position, item);
        long saleStep = scale == 0 ? 1 : Long.parseLong(row.get(5));
        Content content = scale == 0 ? content(item.name()) : null;
        items.add(
                item.id(),
                product.id(),
                item.gtin(),
                item.name(),
                unit[0],
                item.unitName(),
                scale,
                saleStep,
                item.netGrams(),
                content == null ? null : content.amount(),
                content == null ? null : content.unit(),
                item.price(),
                position);
    }

    private record Content(long amount, String unit) {}

    /** What a name such as "Gói 500 g" declares; null for "Con khoảng 2,2 kg" and "Hộp 20 túi". */
    private static @Nullable Content content(String name) {
        Matcher declared = CONTENT.matcher(name);
        if (!declared.matches()) {
            return null;
        }
        String unit = declared.group(2);
        long amount = Long.parseLong(declared.group(1));
        return switch (unit) {
            case "kg" -> new Content(amount * 1_000, "g");
            case "lít" -> new Content(amount * 1_000, "ml");
            default -> new Content(amount, unit);
        };
    }

    private static @Nullable String gtin(World.Seller seller, List<String> row) {
        String prefix = seller.gs1Prefix();
        return prefix == null || row.size() < 5 || row.get(4).isEmpty() ? null : DemoCodes.gtin14(prefix, row.get(4));
    }

    private static Map<String, Long> categories(Connection connection) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT slug, id FROM category")) {
            while (row.next()) {
                ids.put(row.getString(1), row.getLong(2));
            }
        }
        return ids;
    }
}
