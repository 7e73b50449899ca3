package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The lots that can serve grown orders, taken in turn, none beyond what it has. */
final class GrownStock {

    /** A lot for sale with what its order lines and payments repeat. */
    static final class Shelf {
        final long lotId;
        final long itemId;
        final long sellerId;
        final String sellerName;
        final String product;
        final String item;
        final String unit;
        final int scale;
        final long price;
        final String bin;
        final String account;
        final String holder;
        private long units;

        private Shelf(ResultSet row) throws SQLException {
            lotId = row.getLong("lot_id");
            itemId = row.getLong("item_id");
            sellerId = row.getLong("seller_id");
            sellerName = row.getString("seller_name");
            product = row.getString("product");
            item = row.getString("item");
            unit = row.getString("unit_name");
            scale = row.getInt("unit_scale");
            price = row.getLong("price");
            bin = row.getString("bank_bin");
            account = row.getString("bank_account");
            holder = row.getString("bank_holder");
            units = row.getLong("remaining") / steps(1);
        }

        long steps(long wholeUnits) {
            return scale == 3 ? wholeUnits * 1_000 : wholeUnits;
        }
    }

    private final List<Shelf> shelves = new ArrayList<>();
    private int turn;

    GrownStock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT l.id AS lot_id, i.id AS item_id, s.id AS seller_id, s.name AS seller_name,
                            p.name AS product, i.name AS item, i.unit_name, i.unit_scale, i.price, s.bank_bin,
                            s.bank_account, s.bank_holder, l.remaining
                        FROM lot l JOIN trade_item i ON i.id = l.trade_item_id JOIN product p ON p.id = i.product_id
                        JOIN seller s ON s.id = l.seller_id
                        WHERE l.status = 'NORMAL' AND p.slug LIKE '%-so-%' AND s.bank_bin IS NOT NULL
                        ORDER BY MOD(l.id, 3), l.id
                        """)) {
            while (row.next()) {
                shelves.add(new Shelf(row));
            }
        }
    }

    /** The next lot that still has so many whole units, which are taken from it. */
    Shelf take(long units) {
        for (int tried = 0; tried < shelves.size(); tried++) {
            Shelf shelf = shelves.get(turn);
            turn = (turn + 1) % shelves.size();
            if (shelf.units >= units) {
                shelf.units -= units;
                return shelf;
            }
        }
        throw new IllegalStateException("The grown lots are sold out; ask for more lots first.");
    }
}
