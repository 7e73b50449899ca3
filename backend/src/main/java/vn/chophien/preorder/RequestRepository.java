package vn.chophien.preorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chophien.order.DeliveryMethod;
import vn.chophien.order.Recipient;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Who asked for how much. */
@ApplicationScoped
class RequestRepository {

    static final String NOBODY = "Người đặt (đã ẩn danh)";

    /** Of the form of a number, for nobody: no number begins so. */
    static final String NO_PHONE = "+84000000000";

    private static final String SELECT =
            "SELECT id, preorder_id, code, token, quantity, buyer_name, buyer_phone, buyer_email, delivery_method,"
                    + " commune_code, address_line, note, age_confirmed, status, granted, order_number, requested_at"
                    + " FROM preorder_request";

    private static final String FORGET = "UPDATE preorder_request SET buyer_name = '" + NOBODY + "', buyer_phone = '"
            + NO_PHONE + "', waiting_phone = NULL, buyer_email = NULL, note = NULL, commune_code = NULL,"
            + " address_line = NULL, anonymised_at = ?1 WHERE anonymised_at IS NULL AND status <> 'WAITING'";

    @PersistenceContext
    EntityManager em;

    /** @return false when the same form was taken before, or a request of the same phone waits */
    boolean add(long preorderId, String code, String token, String key, long steps, Recipient to, Instant now) {
        return Sql.update(
                        em,
                        "INSERT IGNORE INTO preorder_request (preorder_id, code, token, form_key, waiting_phone, quantity,"
                                + " buyer_name, buyer_phone, buyer_email, delivery_method, commune_code, address_line,"
                                + " note, age_confirmed, status, requested_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?7, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'WAITING', ?14)",
                        preorderId,
                        code,
                        token,
                        key,
                        steps,
                        to.name(),
                        to.phone(),
                        to.email(),
                        to.delivery().name(),
                        to.communeCode(),
                        to.addressLine(),
                        to.note(),
                        to.ageConfirmed(),
                        now)
                == 1;
    }

    Optional<RequestView> ofForm(String key) {
        return Sql.first(em, SELECT + " WHERE form_key = ?1", RequestRepository::view, key);
    }

    Optional<RequestView> find(String token) {
        return Sql.first(em, SELECT + " WHERE token = ?1", RequestRepository::view, token);
    }

    /** The largest first, then in the order of their codes, which tells nothing of who came when. */
    List<RequestView> of(long preorderId) {
        return Sql.list(
                em,
                SELECT + " WHERE preorder_id = ?1 AND status <> 'WITHDRAWN' ORDER BY quantity DESC, code",
                RequestRepository::view,
                preorderId);
    }

    boolean withdraw(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE preorder_request SET status = 'WITHDRAWN', waiting_phone = NULL, ended_at = ?2"
                                + " WHERE id = ?1 AND status = 'WAITING'",
                        id,
                        now)
                == 1;
    }

    /** @param granted in steps */
    record Decision(
            long id,
            RequestStatus status,
            long granted,
            @Nullable String orderNumber) {}

    /** As one statement, however many: the stock that was taken for them is locked meanwhile. */
    void decide(List<Decision> decisions, Instant now) {
        if (decisions.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>(List.of(now));
        StringJoiner rows = new StringJoiner(" UNION ALL SELECT ", "SELECT ", "");
        for (Decision decision : decisions) {
            int first = values.size() + 1;
            rows.add("?" + first + " AS id, ?" + (first + 1) + " AS status, ?" + (first + 2) + " AS granted, ?"
                    + (first + 3) + " AS order_number");
            values.add(decision.id());
            values.add(decision.status().name());
            values.add(decision.granted());
            values.add(decision.orderNumber());
        }
        Sql.update(
                em,
                "UPDATE preorder_request r JOIN (" + rows + ") d ON d.id = r.id SET r.status = d.status,"
                        + " r.granted = d.granted, r.order_number = d.order_number, r.waiting_phone = NULL,"
                        + " r.ended_at = ?1",
                values.toArray());
    }

    void callOff(long preorderId, Instant now) {
        Sql.update(
                em,
                "UPDATE preorder_request SET status = 'CALLED_OFF', waiting_phone = NULL, ended_at = ?2"
                        + " WHERE preorder_id = ?1 AND status = 'WAITING'",
                preorderId,
                now);
    }

    /** The newest first. */
    List<RequestView> ofTokens(List<String> tokens) {
        return tokens.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        SELECT + " WHERE token IN " + places(tokens) + " ORDER BY requested_at DESC, id DESC",
                        RequestRepository::view,
                        tokens.toArray());
    }

    /** Those in which somebody stands who is known by one of these phones, addresses or tokens; in the order of locks. */
    List<RequestView> ofPerson(Collection<String> knownBy) {
        String any = places(knownBy);
        return knownBy.isEmpty()
                ? List.of()
                : Sql.list(
                        em,
                        SELECT + " WHERE anonymised_at IS NULL AND (buyer_phone IN " + any + " OR buyer_email IN " + any
                                + " OR token IN " + any + ") ORDER BY preorder_id, id",
                        RequestRepository::view,
                        knownBy.toArray());
    }

    private static String places(Collection<String> values) {
        return '(' + Sql.marks(values.size()) + ')';
    }

    void forget(Collection<Long> ids, Instant now) {
        if (!ids.isEmpty()) {
            Sql.update(em, FORGET + " AND id IN (" + Sql.ids(ids) + ")", now);
        }
    }

    void forgetEndedBefore(Instant moment, Instant now) {
        Sql.update(em, FORGET + " AND ended_at < ?2", now, moment);
    }

    private static RequestView view(Row row) {
        return new RequestView(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.number(4),
                new Recipient(
                        row.text(5),
                        row.text(6),
                        row.textOrNull(7),
                        DeliveryMethod.valueOf(row.text(8)),
                        row.textOrNull(9),
                        row.textOrNull(10),
                        row.textOrNull(11),
                        row.flag(12)),
                RequestStatus.valueOf(row.text(13)),
                row.numberOrNull(14),
                row.textOrNull(15),
                row.instant(16));
    }
}
