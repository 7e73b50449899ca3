package vn.chophien.lot;

import java.time.Instant;

/** An open recall, as everybody must be able to read it. */
public record RecallView(String dangerClass, String reason, String instruction, String contact, Instant openedAt) {}
