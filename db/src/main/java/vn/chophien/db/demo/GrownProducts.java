package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.BatchInsert;

/** More products: each sample product again and again, with a number, a price of its own and sometimes stars. */
final class GrownProducts {
    /** GTINs of grown packs: 893 998, six digits of a running number, check digit. */
    private static final String GTIN_RANGE = "893998";

    private static final String SAMPLES = """
            SELECT p.slug, p.seller_id, p.category_id, p.name, p.brand, p.ocop_set, p.picture, p.summary, p.description,
                p.ingredients, p.usage_text, p.storage_text, p.origin, p.standards, p.season_months, p.age_limit,
                i.name, i.unit_code, i.unit_name, i.unit_scale, i.sale_step, i.net_grams, i.price, i.gtin,
                i.net_amount, i.net_unit
            FROM product p JOIN trade_item i ON i.product_id = p.id AND i.position = 1
            WHERE p.status = 'APPROVED' AND i.net_grams IS NOT NULL AND p.slug NOT LIKE '%-so-%'
            ORDER BY p.id
            """;
    private static final int PRODUCT_COLUMNS = 16;

    private final Connection connection;
    private final Days days;
    private final BatchInsert products;
    private final BatchInsert items;
    private final BatchInsert certificates;

    GrownProducts(Connection connection, Days days) {
        this.connection = connection;
        this.days = days;
        this.products = new BatchInsert(
                connection,
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
                "decided_at",
                "decided_by",
                "submitted_at",
                "created_at",
                "updated_at");
        this.items = new BatchInsert(
                        connection,
                        "trade_item",
                        "product_id",
                        "gtin",
                        "name",
                        "unit_code",
                        "unit_name",
                        "unit_scale",
                        "sale_step",
                        "net_grams",
                        "price",
                        "position",
                        "net_amount",
                        "net_unit")
                .after(products);
        this.certificates = new BatchInsert(
                        connection,
                        "ocop_certificate",
                        "product_id",
                        "stars",
                        "decision_no",
                        "decided_on",
                        "issuing_body",
                        "valid_to",
                        "status",
                        "verified_by",
                        "verified_on")
                .after(products);
    }

    void growTo(long total) throws SQLException {
        long there = Growth.number(connection, "SELECT COUNT(*) FROM product");
        if (there >= total) {
            return;
        }
        List<@Nullable Object[]> samples = samples();
        Map<Long, List<Long>> families = new GrownSellers(connection).families();
        long id = Growth.nextId(connection, "product");
        for (long number = there + 1; number <= total; number++) {
            @Nullable Object[] sample = samples.get((int) (number % samples.size()));
            List<Long> sellers = Objects.requireNonNull(families.get(((Number) known(sample[1])).longValue()));
            add(id++, number, sample, sellers.get((int) (number / samples.size() % sellers.size())));
        }
        products.send();
        items.send();
        certificates.send();
    }

    private void add(long id, long number, @Nullable Object[] sample, long seller) throws SQLException {
        String label = "%04d".formatted(number);
        @Nullable Object[] row = new @Nullable Object[PRODUCT_COLUMNS + 7];
        row[0] = id;
        System.arraycopy(sample, 0, row, 1, PRODUCT_COLUMNS);
        row[1] = sample[0] + "-so-" + label;
        row[2] = seller;
        row[4] = sample[3] + " số " + label;
        row[8] = sample[7] + " Dữ liệu minh họa.";
        row[9] = sample[8] + "\n\nDữ liệu minh họa số " + label + ", sinh tự động để đo tải.";
        LocalDateTime created = days.at(-(int) (number % 300) - 2, LocalTime.of(9, 0));
        row[17] = "APPROVED";
        row[18] = created.plusDays(1);
        row[19] = SellerLoader.STAFF;
        row[20] = created;
        row[21] = created;
        row[22] = created.plusDays(1);
        products.add(row);
        long price = price(number, ((Number) known(sample[22])).longValue());
        items.add(
                id,
                sample[23] == null ? null : DemoCodes.gtin14(GTIN_RANGE, "%06d".formatted(number)),
                sample[16],
                sample[17],
                sample[18],
                sample[19],
                sample[20],
                sample[21],
                price,
                1,
                sample[24],
                sample[25]);
        if (number % 5 < 2) {
            addCertificate(id, number);
        }
    }

    private void addCertificate(long id, long number) throws SQLException {
        LocalDate decided = days.day(-(int) (number % 1_200) - 30);
        int stars = number % 50 == 0 ? 5 : number % 5 == 0 ? 4 : 3;
        certificates.add(
                id,
                stars,
                (number % 2_000 + 1) + "/QĐ-UBND",
                decided,
                CertificateLoader.issuer(stars),
                decided.plusMonths(CertificateLoader.MONTHS_VALID),
                "GRANTED",
                SellerLoader.STAFF,
                decided.plusDays(20));
    }

    /** Between four and six fifths of the sample's price, in steps of 500 đồng. */
    private static long price(long number, long sample) {
        long percent = 80 + number * 7 % 41;
        return Math.max(500, sample * percent / 100 / 500 * 500);
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("A sample product lacks what every product has");
        }
        return value;
    }

    private List<@Nullable Object[]> samples() throws SQLException {
        List<@Nullable Object[]> samples = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SAMPLES)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                @Nullable Object[] sample = new @Nullable Object[columns];
                for (int i = 0; i < columns; i++) {
                    sample[i] = row.getObject(i + 1);
                }
                samples.add(sample);
            }
        }
        return samples;
    }
}
