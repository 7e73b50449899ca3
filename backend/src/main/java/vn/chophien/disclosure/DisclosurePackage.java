package vn.chophien.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package as it was put together.
 *
 * @param sha256 of the whole ZIP
 * @param files what is in it
 * @param droppedAt when its bytes were thrown away; hashes stay
 */
public record DisclosurePackage(
        long id,
        long disclosureId,
        Instant madeAt,
        String madeBy,
        long madeById,
        long bytes,
        String sha256,
        List<Item> files,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable Instant droppedAt) {

    public DisclosurePackage {
        files = List.copyOf(files);
    }

    /** A file in it. */
    public record Item(String sha256, long bytes, String name) {

        static Item read(String line) {
            String[] parts = line.split(" +", 3);
            return new Item(parts[0], Long.parseLong(parts[1]), parts[2]);
        }

        String line() {
            return sha256 + " " + bytes + " " + name;
        }
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public String fileName() {
        return "goi-du-lieu-" + disclosureId + "-" + id + ".zip";
    }
}
