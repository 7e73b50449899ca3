package vn.chophien.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class PaperRepository {

    @PersistenceContext
    EntityManager em;

    /** The same picture comes once. */
    void add(long dossierId, PaperKind kind, String hash, byte[] sealed, Instant now) {
        Sql.update(
                em,
                "INSERT IGNORE INTO seller_dossier_paper (dossier_id, kind, hash, sealed, taken_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)",
                dossierId,
                kind.name(),
                hash,
                sealed,
                now);
    }

    List<PaperView> of(long dossierId) {
        return Sql.list(
                em,
                "SELECT id, kind, taken_at, sealed IS NOT NULL FROM seller_dossier_paper WHERE dossier_id = ?1"
                        + " ORDER BY kind, id",
                row -> new PaperView(row.number(0), PaperKind.valueOf(row.text(1)), row.instant(2), row.flag(3)),
                dossierId);
    }

    Optional<byte[]> sealed(long dossierId, long id) {
        return Sql.first(
                em,
                "SELECT sealed FROM seller_dossier_paper WHERE dossier_id = ?1 AND id = ?2 AND sealed IS NOT NULL",
                row -> row.bytes(0),
                dossierId,
                id);
    }

    void remove(long dossierId, long id) {
        Sql.update(em, "DELETE FROM seller_dossier_paper WHERE dossier_id = ?1 AND id = ?2", dossierId, id);
    }

    /** What it showed is gone; its hash still tells whether a picture was the one that was checked. */
    void forgetPictures(long dossierId, PaperKind kind) {
        Sql.update(
                em,
                "UPDATE seller_dossier_paper SET sealed = NULL WHERE dossier_id = ?1 AND kind = ?2",
                dossierId,
                kind.name());
    }

    void forgetPictures(long dossierId) {
        Sql.update(em, "UPDATE seller_dossier_paper SET sealed = NULL WHERE dossier_id = ?1", dossierId);
    }
}
