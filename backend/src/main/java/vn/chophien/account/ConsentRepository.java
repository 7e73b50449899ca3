package vn.chophien.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ConsentRepository {

    private static final String COLUMNS =
            "SELECT c.purpose, c.given, c.text_version, c.text, c.channel, c.at, c.proof FROM consent_event c";

    @PersistenceContext
    EntityManager em;

    /** One at a time for each account, so that the chain of proofs does not fork. */
    void lock(long accountId) {
        Sql.first(em, "SELECT id FROM account WHERE id = ?1 FOR UPDATE", row -> row.number(0), accountId);
    }

    void add(long accountId, ConsentPurpose purpose, boolean given, ConsentChannel channel, Instant at, byte[] proof) {
        Sql.update(
                em,
                "INSERT INTO consent_event (account_id, purpose, given, text_version, text, channel, at, proof)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                accountId,
                purpose.name(),
                given,
                ConsentPurpose.VERSION,
                purpose.text(),
                channel.name(),
                at,
                proof);
    }

    /** The last word on each purpose. */
    List<ConsentView> last(long accountId) {
        return Sql.list(
                em,
                COLUMNS + " WHERE c.account_id = ?1 AND c.id IN (SELECT MAX(l.id) FROM consent_event l"
                        + " WHERE l.account_id = ?1 GROUP BY l.purpose)",
                ConsentRepository::consent,
                accountId);
    }

    List<ConsentView> all(long accountId) {
        return Sql.list(
                em, COLUMNS + " WHERE c.account_id = ?1 ORDER BY c.id DESC", ConsentRepository::consent, accountId);
    }

    byte[] lastProof(long accountId) {
        return Sql.first(
                        em,
                        "SELECT proof FROM consent_event WHERE account_id = ?1 ORDER BY id DESC LIMIT 1",
                        row -> row.bytes(0),
                        accountId)
                .orElse(new byte[0]);
    }

    private static ConsentView consent(Row row) {
        return new ConsentView(
                ConsentPurpose.valueOf(row.text(0)),
                row.flag(1),
                row.text(2),
                row.text(3),
                ConsentChannel.valueOf(row.text(4)),
                row.instant(5),
                HexFormat.of().formatHex(row.bytes(6)));
    }
}
