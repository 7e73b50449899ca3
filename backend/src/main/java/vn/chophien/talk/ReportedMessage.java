package vn.chophien.talk;

import java.time.Instant;
import java.util.List;

/** A message that one side reported and staff have not looked at. */
public record ReportedMessage(
        long id,
        String orderNumber,
        boolean fromSeller,
        String words,
        String report,
        Instant sentAt,
        Instant reportedAt,
        List<String> photos) {}
