package vn.chophien.epcis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventFacts;

/**
 * An event on its way into the table.
 *
 * @param source which of our tables it follows from, or {@code CAPTURED}
 * @param sourceId row of that table; null when a partner captured it
 * @param keyId the partner's key; null for our own
 * @param sellerId whose event it is; null: of nobody in particular
 */
record NewEvent(
        EpcisEvent event,
        EventFacts facts,
        String source,
        @Nullable Long sourceId,
        @Nullable Long keyId,
        @Nullable Long sellerId,
        Instant recordTime) {}
