package vn.chophien.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sellers, products and lots that one test makes for itself, by plain SQL. */
public final class Goods {

    private static final int MOST_TRIES = 5;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RunningMarket market;

    public Goods(RunningMarket market) {
        this.market = market;
    }

    /** An active seller with a bank account of its own. */
    public Seller seller() {
        int n = COUNTER.incrementAndGet();
        String account = String.format("9001%09d", n);
        long id = insert("INSERT INTO seller (slug, kind, name, summary, story, representative, phone, commune_code,"
                + " address_line, banner, bank_bin, bank_account, bank_holder, status, sample_data, created_at)"
                + " VALUES ('nguoi-ban-thu-" + n + "', 'COOP', 'Người bán thử " + n
                + "', 'Để thử.', 'Để thử.', 'Người thử', '+84912345678', '02020', 'Thôn Thử', 'banner-hills', '970405', '"
                + account + "', 'NGUOI BAN THU', 'ACTIVE', TRUE, UTC_TIMESTAMP(3))");
        return new Seller(id, account);
    }

    /** An approved product sold by the piece, with one lot of each given size; the first lot expires first. */
    public Item item(Seller seller, long price, long... lots) {
        int n = COUNTER.incrementAndGet();
        long product = insert("INSERT INTO product (slug, seller_id, category_id, name, picture, summary, description,"
                + " origin, status, created_at, updated_at) VALUES ('hang-thu-" + n + "', " + seller.id()
                + ", (SELECT MIN(id) FROM category), 'Hàng thử " + n
                + "', 'mien-dong', 'Để thử.', 'Để thử.', 'Chợ Đồn', 'APPROVED', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))");
        long item =
                insert("INSERT INTO trade_item (product_id, name, unit_code, unit_name, unit_scale, sale_step, price)"
                        + " VALUES (" + product + ", 'Gói thử', 'PA', 'gói', 0, 1, " + price + ")");
        List<Long> ids = new ArrayList<>();
        for (long quantity : lots) {
            ids.add(lot(seller, item, quantity, LocalDate.now(ZoneOffset.UTC).plusDays(100 + ids.size())));
        }
        return new Item(item, "hang-thu-" + n, ids);
    }

    public long lot(Seller seller, long item, long quantity, @Nullable LocalDate expires) {
        int n = COUNTER.incrementAndGet();
        return insert("INSERT INTO lot (token, lot_no, seller_id, trade_item_id, name, unit_name, unit_scale, quantity,"
                + " remaining, made_on, expires_on, status, created_at) VALUES ('" + String.format("TEST%012d", n)
                + "', 'T" + n + "', " + seller.id() + ", " + item + ", 'Lô thử " + n + "', 'gói', 0, " + quantity + ", "
                + quantity + ", CURRENT_DATE, " + (expires == null ? "NULL" : "'" + expires + "'")
                + ", 'NORMAL', UTC_TIMESTAMP(3))");
    }

    public long number(String sql, @Nullable Object... parameters) {
        return carriedOut(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                bind(query, parameters);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    public @Nullable String text(String sql, @Nullable Object... parameters) {
        return carriedOut(connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        bind(query, parameters);
                        try (ResultSet row = query.executeQuery()) {
                            return Optional.ofNullable(row.next() ? row.getString(1) : null);
                        }
                    }
                })
                .orElse(null);
    }

    /** The first column of every row. */
    List<String> texts(String sql) {
        return carriedOut(connection -> {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        });
    }

    public int update(String sql, @Nullable Object... parameters) {
        return carriedOut(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                bind(update, parameters);
                return update.executeUpdate();
            }
        });
    }

    /** What is left over all lots of an item. */
    public long remaining(Item item) {
        return number("SELECT SUM(remaining) FROM lot WHERE trade_item_id = ?", item.id());
    }

    /** @return the new row's id, or 0 where the table does not count them */
    long insert(String sql, @Nullable Object... parameters) {
        return carriedOut(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                bind(insert, parameters);
                insert.executeUpdate();
                try (ResultSet key = insert.getGeneratedKeys()) {
                    return key.next() ? key.getLong(1) : 0;
                }
            }
        });
    }

    /** One statement; once more where it lost a deadlock against the market's work, as the market itself does. */
    private <T> T carriedOut(Deed<T> deed) {
        for (int tries = 1; ; tries++) {
            try (Connection connection = market.connect()) {
                return deed.on(connection);
            } catch (SQLTransactionRollbackException deadlock) {
                if (tries == MOST_TRIES) {
                    throw new IllegalStateException(deadlock);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface Deed<T> {
        T on(Connection connection) throws SQLException;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    public record Seller(long id, String account) {}

    public record Item(long id, String slug, List<Long> lots) {}
}
