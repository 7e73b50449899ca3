package vn.chophien.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as seller and buyer see it.
 *
 * @param mark what it is known by; null until it is issued
 * @param reason why it was refused or called off, or why nothing is known yet
 * @param nextAt when the provider is asked again, while it is open
 */
public record IssuedInvoice(
        long id,
        InvoiceWay way,
        InvoiceState state,
        @Nullable InvoiceMark mark,
        @Nullable String reason,
        int tries,
        Instant nextAt,
        Instant askedAt,
        String askedBy,
        @Nullable Instant endedAt,
        List<Kept> files) {

    /** A file that is kept, without its bytes. */
    public record Kept(InvoiceFileKind kind, long size, String sha256) {
        public String sizeToRead() {
            return Math.max(1, (size + 512) / 1024) + " kB";
        }
    }

    public boolean isIssued() {
        return state == InvoiceState.ISSUED;
    }

    public Optional<Kept> file(InvoiceFileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst();
    }
}
