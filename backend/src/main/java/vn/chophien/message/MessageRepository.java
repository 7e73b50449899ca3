package vn.chophien.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Sql;

@ApplicationScoped
class MessageRepository {

    private static final int LONGEST_ERROR = 200;

    @PersistenceContext
    EntityManager em;

    /** @param tries that failed before */
    record Waiting(
            long id,
            String recipient,
            String title,
            String body,
            @Nullable String html,
            int tries) {}

    /** A key that is there already is left alone. */
    void add(List<Message> messages, Instant now) {
        Sql.insert(
                em,
                "INSERT IGNORE INTO message_outbox (message_key, topic, channel, recipient, title, body, html, created_at)",
                messages.stream().map(message -> row(message, now)).toList());
    }

    private static @Nullable Object[] row(Message message, Instant now) {
        return new @Nullable Object[] {
            message.key(),
            message.topic(),
            message.channel().name(),
            message.recipient(),
            message.title(),
            message.body(),
            message.html(),
            now
        };
    }

    void expire(String key, Instant end) {
        Sql.update(em, "UPDATE message_outbox SET expires_at = ?2 WHERE message_key = ?1", key, end);
    }

    void forgetExpired(Instant now) {
        Sql.update(em, "DELETE FROM message_outbox WHERE expires_at < ?1 LIMIT 100", now);
    }

    void forget(String recipient) {
        Sql.update(em, "DELETE FROM message_outbox WHERE recipient = ?1", recipient);
    }

    void takeBack(String topic, String recipient) {
        Sql.update(
                em,
                "DELETE FROM message_outbox WHERE topic = ?1 AND recipient = ?2 AND sent_at IS NULL",
                topic,
                recipient);
    }

    List<Waiting> due(Channel channel, Instant now, int most) {
        return Sql.list(
                em,
                "SELECT id, recipient, title, body, html, tries FROM message_outbox WHERE sent_at IS NULL AND channel = ?1"
                        + " AND (claimed_until IS NULL OR claimed_until < ?2) AND (expires_at IS NULL OR expires_at > ?2)"
                        + " ORDER BY id LIMIT ?3",
                row -> new Waiting(
                        row.number(0), row.text(1), row.text(2), row.text(3), row.textOrNull(4), row.small(5)),
                channel.name(),
                now,
                most);
    }

    boolean claim(long id, Instant now, Instant until) {
        return Sql.update(
                        em,
                        "UPDATE message_outbox SET claimed_until = ?3 WHERE id = ?1 AND sent_at IS NULL"
                                + " AND (claimed_until IS NULL OR claimed_until < ?2)",
                        id,
                        now,
                        until)
                == 1;
    }

    void sent(long id, Instant now) {
        Sql.update(
                em,
                "UPDATE message_outbox SET sent_at = ?2, last_error = NULL,"
                        + " body = CASE WHEN expires_at IS NULL THEN body ELSE '' END,"
                        + " html = CASE WHEN expires_at IS NULL THEN html END WHERE id = ?1",
                id,
                now);
    }

    void failed(long id, Instant next, String why) {
        Sql.update(
                em,
                "UPDATE message_outbox SET tries = tries + 1, claimed_until = ?2, last_error = ?3 WHERE id = ?1",
                id,
                next,
                why.substring(0, Math.min(why.length(), LONGEST_ERROR)));
    }

    List<MessageCount> counts(String topic, Predicate<Channel> configured) {
        return Sql.list(
                em,
                "SELECT channel, SUM(sent_at IS NOT NULL), SUM(sent_at IS NULL), SUM(sent_at IS NULL AND tries > 0)"
                        + " FROM message_outbox WHERE topic = ?1 GROUP BY channel ORDER BY channel",
                row -> {
                    Channel channel = Channel.valueOf(row.text(0));
                    return new MessageCount(
                            channel,
                            row.decimal(1).longValueExact(),
                            row.decimal(2).longValueExact(),
                            row.decimal(3).longValueExact(),
                            configured.test(channel));
                },
                topic);
    }
}
