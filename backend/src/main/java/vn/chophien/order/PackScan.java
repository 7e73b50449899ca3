package vn.chophien.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One pack, or one weighed portion, that was scanned into an order's parcel. */
record PackScan(long id, long lineId, long lotId, @Nullable String serial, long steps, Instant at, String by) {}
