package vn.chophien.oversight;

import java.time.Instant;

/** A complaint that nobody has closed. */
public record OpenComplaint(
        long id, String orderNumber, String sellerName, String body, Instant openedAt, boolean acknowledged) {}
