package vn.chophien.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that nobody has closed.
 *
 * @param about the lot or the order, in a few words
 * @param sellerName null where nobody knows who made the goods
 */
public record OpenComplaint(
        long id, String about, @Nullable String sellerName, String body, Instant openedAt, boolean acknowledged) {}
