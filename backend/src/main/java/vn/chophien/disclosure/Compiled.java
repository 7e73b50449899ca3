package vn.chophien.disclosure;

import java.nio.file.Path;
import java.util.List;

/** A package on this node's disk, before it is kept. */
record Compiled(Path zip, long bytes, String sha256, List<DisclosurePackage.Item> files) {

    Compiled {
        files = List.copyOf(files);
    }
}
