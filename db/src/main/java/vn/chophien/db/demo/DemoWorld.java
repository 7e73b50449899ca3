package vn.chophien.db.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import vn.chophien.db.Transaction;
import vn.chophien.db.codes.CodeLists;

/** The small invented market. It is placed whole into an empty database, or not at all. */
public final class DemoWorld {
    /** Every demo account signs in with it. */
    public static final String PASSWORD = AccountLoader.PASSWORD;

    private DemoWorld() {}

    public static void load(Connection connection, Clock clock) throws SQLException {
        Transaction.run(connection, () -> {
            refuseWhenPeopleTradeHere(connection);
            CodeLists.load(connection);
            World world = new World(connection, Days.of(clock));
            new SellerLoader(world).load();
            new AccountLoader(world).load();
            new VoucherLoader(world).load();
            new BannerLoader(world).load();
            new ProductLoader(world).load();
            new OcopLoader(world).load();
            new SiteLoader(world).load();
            new DiaryLoader(world).load();
            new LotLoader(world).load();
            RecallLoader recalls = new RecallLoader(world);
            recalls.load();
            PaymentEvents events = new PaymentEvents();
            new OrderLoader(world, events).load();
            new BuyerLoader(world).load();
            new HelperLoader(world).load();
            new PreorderLoader(world).load();
            recalls.tellBuyers();
            new PaymentLoader(world, events).load();
            new FeedbackLoader(world).load();
            RemainingStock.settle(connection, 1);
            StoppedLots.settle(connection);
        });
    }

    /** Whether somebody has an account or sells here, in which case the demo world stays out. */
    public static boolean hasTraders(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT (SELECT COUNT(*) FROM seller) + (SELECT COUNT(*) FROM account)")) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private static void refuseWhenPeopleTradeHere(Connection connection) throws SQLException {
        if (hasTraders(connection)) {
            throw new IllegalStateException(
                    "The demo world goes into an empty database only; this one already has sellers or accounts.");
        }
    }
}
