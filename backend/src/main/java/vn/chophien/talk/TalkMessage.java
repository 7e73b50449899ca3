package vn.chophien.talk;

import java.time.Instant;

/**
 * One message about an order.
 *
 * @param words as they were written; nothing where staff took them away
 */
public record TalkMessage(
        long id,
        boolean fromSeller,
        String author,
        String words,
        Instant sentAt,
        boolean isReported,
        boolean isHidden) {}
