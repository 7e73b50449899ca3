package vn.chophien.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.HiddenFor;
import vn.chophien.shared.Sql;

@ApplicationScoped
class QuestionRepository {

    @PersistenceContext
    EntityManager em;

    /** A question whose row is locked. */
    record Locked(
            long id,
            long productId,
            String productName,
            String productSlug,
            long sellerId,
            String body,
            @Nullable String email,
            @Nullable String answer,
            @Nullable HiddenFor hiddenFor) {}

    /** @return false when the same form came before */
    boolean add(AskQuestion asked, long productId, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO product_question (client_id, product_id, asker, email, body, asked_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        asked.clientId(),
                        productId,
                        asked.name(),
                        asked.email().isEmpty() ? null : asked.email(),
                        asked.words(),
                        now)
                == 1;
    }

    Optional<Locked> lock(long id) {
        return Sql.first(
                em,
                "SELECT q.id, p.id, p.name, p.slug, p.seller_id, q.body, q.email, q.answer, q.hidden_for"
                        + " FROM product_question q JOIN product p ON p.id = q.product_id WHERE q.id = ?1 FOR UPDATE",
                row -> new Locked(
                        row.number(0),
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.number(4),
                        row.text(5),
                        row.textOrNull(6),
                        row.textOrNull(7),
                        ReviewRepository.hidden(row.textOrNull(8))),
                id);
    }

    /** The address has served its purpose. */
    void answer(long id, String words, Instant now) {
        Sql.update(
                em,
                "UPDATE product_question SET answer = ?2, answered_at = ?3, email = NULL, version = version + 1"
                        + " WHERE id = ?1",
                id,
                words,
                now);
    }

    void hide(long id, @Nullable HiddenFor reason, Instant now) {
        Sql.update(
                em,
                "UPDATE product_question SET hidden_for = ?2, hidden_at = ?3, version = version + 1 WHERE id = ?1",
                id,
                reason == null ? null : reason.name(),
                reason == null ? null : now);
    }
}
