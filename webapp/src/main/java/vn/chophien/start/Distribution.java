package vn.chophien.start;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the build leaves and that can be copied anywhere. */
record Distribution(Path folder) {

    Path payara() {
        return require("payara-micro.jar");
    }

    Path war() {
        return require("chophien.war");
    }

    private Path require(String name) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw Failure.INCOMPLETE.of(file);
        }
        return file;
    }

    static String version() {
        String version = Distribution.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
