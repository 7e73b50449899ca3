package vn.chophien.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for every test class that asks for it; it stops when the last test has run. */
public final class SharedMariaDb implements ParameterResolver {
    private static final Path HOME = Path.of("target", "mariadb-shared");

    /** The server of this test run, for other extensions. */
    public static EmbeddedMariaDb of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(SharedMariaDb.class, key -> start(), EmbeddedMariaDb.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedMariaDb.class;
    }

    @Override
    public EmbeddedMariaDb resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    private static EmbeddedMariaDb start() {
        try {
            return EmbeddedMariaDb.start(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
