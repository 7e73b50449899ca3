package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a newcomer, a test or a document needs to know of the demo world: who can sign in, and one lot for each state that
 * a lot page can show. Tokens never change; lot numbers carry a date and change with the day of loading.
 *
 * @param noodles the pack with the deepest genealogy, for sale: three harvests, two lots of starch, one blend, repacked
 * @param suspendedCode harvested under an active planting-area code that was suspended later
 */
public record DemoFacts(
        LotFact noodles,
        LotFact held,
        LotFact recalled,
        LotFact expired,
        LotFact suspendedCode,
        OrderFact awaiting,
        OrderFact delivered) {
    public static final String PASSWORD = AccountLoader.PASSWORD;
    public static final String NOODLES_TOKEN = LotLoader.token("mien-g300");
    public static final String HELD_TOKEN = LotLoader.token("mang-g2");
    public static final String RECALLED_TOKEN = LotLoader.token("bot-nghe-100");
    public static final String EXPIRED_TOKEN = LotLoader.token("mien-cu");
    public static final String SUSPENDED_CODE_TOKEN = LotLoader.token("quyt-thung");

    /** An account of the demo world; all share {@link #PASSWORD}. */
    public record SignIn(String name, String displayName, String role) {}

    /** A lot with the addresses under which its page is found. */
    public record LotFact(String token, @Nullable String gtin, String lotNo, String name) {
        public String shortPath() {
            return "/l/" + token;
        }

        /** The GS1 Digital Link path where the lot has a GTIN, else the short one. */
        public String path() {
            return gtin == null ? shortPath() : "/01/" + gtin + "/10/" + lotNo;
        }
    }

    /** An order with what its buyer knows: the phone opens the page of the number, the token that of the checkout. */
    public record OrderFact(String number, String phone, String accessToken, String status) {}

    /** Reads the facts of a database; empty when it holds no demo world. */
    public static Optional<DemoFacts> of(Connection connection) throws SQLException {
        List<LotFact> lots = new ArrayList<>();
        for (String token : List.of(NOODLES_TOKEN, HELD_TOKEN, RECALLED_TOKEN, EXPIRED_TOKEN, SUSPENDED_CODE_TOKEN)) {
            lot(connection, token).ifPresent(lots::add);
        }
        Optional<OrderFact> awaiting = order(connection, "gio-25");
        Optional<OrderFact> delivered = order(connection, "don-01");
        return lots.size() < 5 || awaiting.isEmpty() || delivered.isEmpty()
                ? Optional.empty()
                : Optional.of(new DemoFacts(
                        lots.get(0),
                        lots.get(1),
                        lots.get(2),
                        lots.get(3),
                        lots.get(4),
                        awaiting.get(),
                        delivered.get()));
    }

    /** Who can sign in: the staff first, then the sellers. */
    public static List<SignIn> signIns() {
        List<SignIn> signIns = new ArrayList<>();
        Card.lines("staff.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(Card::cells)
                .forEach(cells -> signIns.add(new SignIn(cells.get(0), cells.get(1), "STAFF")));
        Card.read("sellers.txt").stream()
                .filter(card -> card.has("sign-in"))
                .map(card -> Card.cells(card.text("sign-in")))
                .forEach(cells -> signIns.add(new SignIn(cells.get(0), cells.get(1), "SELLER")));
        return signIns;
    }

    private static Optional<LotFact> lot(Connection connection, String token) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT gtin, lot_no, name FROM lot WHERE token = ?")) {
            query.setString(1, token);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new LotFact(token, row.getString(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    private static Optional<OrderFact> order(Connection connection, String checkout) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT number, buyer_phone, access_token, status FROM market_order JOIN"
                        + " checkout ON checkout.id = checkout_id WHERE idempotency_key = ? ORDER BY market_order.id")) {
            query.setString(1, "demo-" + checkout);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new OrderFact(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        : Optional.empty();
            }
        }
    }
}
