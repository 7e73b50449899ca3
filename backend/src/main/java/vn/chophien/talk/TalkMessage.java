package vn.chophien.talk;

import java.time.Instant;
import java.util.List;

/**
 * One message about an order.
 *
 * @param words as they were written; nothing where staff took them away
 * @param photos by their hash; none where staff took the message away
 */
public record TalkMessage(
        long id,
        boolean fromSeller,
        String author,
        String words,
        Instant sentAt,
        boolean isReported,
        boolean isHidden,
        List<String> photos) {}
