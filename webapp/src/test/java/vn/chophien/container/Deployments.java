package vn.chophien.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.chophien.db.Database;
import vn.chophien.db.EmbeddedMariaDb;
import vn.chophien.db.Migrate;
import vn.chophien.db.demo.DemoWorld;
import vn.chophien.payment.PlayedBank;

/** The market as it is shipped, over a database of its own, with the tests of this package put inside. */
final class Deployments {

    private static final Path HOME = Path.of("target", "container").toAbsolutePath();

    private Deployments() {}

    static WebArchive market() throws IOException, SQLException {
        Database database = demoWorld();
        return ShrinkWrap.create(ZipImporter.class, "market.war")
                .importFrom(new File(System.getProperty("chophien.war")))
                .as(WebArchive.class)
                .addPackage(Deployments.class.getPackage())
                .addClass(PlayedBank.class)
                .addAsLibrary(jarOf(Assertions.class))
                .add(
                        new StringAsset("""
                                mp.openapi.scan.disable=true
                                chophien.database.url=%s
                                chophien.database.user=%s
                                chophien.database.password=%s
                                chophien.base-url=http://127.0.0.1
                                money.seed=%d
                                money.histories=%d
                                """.formatted(
                                        database.url(),
                                        database.user(),
                                        database.password(),
                                        Long.getLong("money.seed", 20_261_126),
                                        Integer.getInteger("money.histories", 120))),
                        "WEB-INF/classes/META-INF/microprofile-config.properties");
    }

    /** It ends with the tests' own JVM. */
    private static Database demoWorld() throws IOException, SQLException {
        EmbeddedMariaDb server = EmbeddedMariaDb.start(HOME);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        Database database = server.emptyDatabase("container");
        Migrate.run(database);
        try (Connection connection = database.connect()) {
            DemoWorld.load(connection, Clock.systemUTC());
        }
        return database;
    }

    private static void close(EmbeddedMariaDb server) {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The container tests' database did not stop: " + e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
