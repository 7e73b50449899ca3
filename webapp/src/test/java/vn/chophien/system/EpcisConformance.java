package vn.chophien.system;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** GS1's own schema and documents, which lie beside the sources of some; tests that need them ask {@link #isHere}. */
final class EpcisConformance {

    static final Path FOLDER = Path.of(System.getProperty("chophien.shared", ""), "conformance", "epcis");

    private EpcisConformance() {}

    static boolean isHere() {
        return Files.isDirectory(FOLDER);
    }

    /** Reading the schema takes longer than checking a document. */
    private static final class Holder {
        static final Schema SCHEMA = read();

        private static Schema read() {
            try {
                return SchemaRegistry.withDialect(Dialects.getDraft7())
                        .getSchema(Files.readString(FOLDER.resolve("schema/EPCIS-JSON-Schema.json")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static List<String> faults(String document) {
        return Holder.SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
