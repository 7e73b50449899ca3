package vn.chophien.buyer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

@ApplicationScoped
class DataRequestRepository {

    private static final String SELECT =
            "SELECT r.id, r.account_id, a.display_name, r.kind, r.words, r.status, r.asked_at,"
                    + " r.answer_by, r.done_by, r.source, r.reply, r.answered_at, r.closed_at FROM data_request r"
                    + " JOIN account a ON a.id = r.account_id";

    @PersistenceContext
    EntityManager em;

    void add(
            long accountId,
            DataRequestKind kind,
            String words,
            Instant now,
            LocalDate answerBy,
            LocalDate doneBy,
            String source) {
        Sql.update(
                em,
                "INSERT INTO data_request (account_id, kind, words, status, asked_at, answer_by, done_by, source)"
                        + " VALUES (?1, ?2, ?3, 'OPEN', ?4, ?5, ?6, ?7)",
                accountId,
                kind.name(),
                words,
                now,
                answerBy,
                doneBy,
                source);
    }

    List<DataRequestView> of(long accountId) {
        return Sql.list(
                em, SELECT + " WHERE r.account_id = ?1 ORDER BY r.id DESC", DataRequestRepository::request, accountId);
    }

    /** Open ones by the day that counts next; the others by when they ended. */
    Slice<DataRequestView> list(boolean closed, Paging paging) {
        String where = closed ? " WHERE r.status IN ('DONE', 'REFUSED')" : " WHERE r.status IN ('OPEN', 'ANSWERED')";
        long total = Sql.first(em, "SELECT COUNT(*) FROM data_request r" + where, row -> row.number(0))
                .orElse(0L);
        String order = closed
                ? " ORDER BY r.closed_at DESC, r.id DESC"
                : " ORDER BY CASE r.status WHEN 'OPEN' THEN r.answer_by ELSE r.done_by END, r.id";
        List<DataRequestView> rows = Sql.list(
                em,
                SELECT + where + order + " LIMIT " + paging.size() + " OFFSET " + paging.offset(),
                DataRequestRepository::request);
        return new Slice<>(rows, total, paging);
    }

    Optional<DataRequestView> lock(long id) {
        return Sql.first(em, SELECT + " WHERE r.id = ?1 FOR UPDATE", DataRequestRepository::request, id);
    }

    Optional<DataRequestView> find(long id) {
        return Sql.first(em, SELECT + " WHERE r.id = ?1", DataRequestRepository::request, id);
    }

    void answer(long id, DataRequestStatus status, String reply, Instant now) {
        Sql.update(
                em,
                "UPDATE data_request SET status = ?2, reply = ?3, answered_at = COALESCE(answered_at, ?4),"
                        + " closed_at = CASE WHEN ?2 IN ('DONE', 'REFUSED') THEN ?4 END WHERE id = ?1",
                id,
                status.name(),
                reply,
                now);
    }

    /** The words may say who somebody is. That something was asked, and answered in time, stays. */
    void forgetWords(long accountId, String instead, Instant now) {
        Sql.update(
                em,
                "UPDATE data_request SET words = ?2, reply = NULL, status = CASE WHEN status IN ('OPEN', 'ANSWERED')"
                        + " THEN 'DONE' ELSE status END, closed_at = COALESCE(closed_at, ?3) WHERE account_id = ?1",
                accountId,
                instead,
                now);
    }

    private static DataRequestView request(Row row) {
        return new DataRequestView(
                row.number(0),
                row.number(1),
                row.text(2),
                DataRequestKind.valueOf(row.text(3)),
                row.text(4),
                DataRequestStatus.valueOf(row.text(5)),
                row.instant(6),
                row.day(7),
                row.day(8),
                row.text(9),
                row.textOrNull(10),
                row.instantOrNull(11),
                row.instantOrNull(12));
    }
}
