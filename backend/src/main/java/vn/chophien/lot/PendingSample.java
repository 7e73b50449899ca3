package vn.chophien.lot;

import java.time.Instant;

/** A sample of a lot whose result is not known yet. */
public record PendingSample(long lotId, Instant sampledAt, int packs) {}
