package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.chophien.shared.Sql;

/** Lots to be changed. */
@ApplicationScoped
class LotRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Lot> lock(long id) {
        return Optional.ofNullable(em.find(Lot.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Steps are only ever added; there is no method that changes or removes one. */
    void add(LotRecord step) {
        Sql.update(
                em,
                """
                INSERT INTO lot_step (lot_id, operation, occurred_at, recorded_at, place, declared_by, verified_by,
                    mass_grams, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                step.lotId(),
                step.operation().name(),
                step.occurredAt(),
                step.recordedAt(),
                step.place(),
                step.declaredBy(),
                step.verifiedBy(),
                step.massGrams(),
                step.note());
    }

    /** The step's own lot is left aside: it goes to all lots of the recall. */
    void addToRecalled(long recallId, LotRecord step) {
        Sql.update(
                em,
                """
                INSERT INTO lot_step (lot_id, operation, occurred_at, recorded_at, place, declared_by, verified_by,
                    note) SELECT lot_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM recall_lot WHERE recall_id = ?1
                """,
                recallId,
                step.operation().name(),
                step.occurredAt(),
                step.recordedAt(),
                step.place(),
                step.declaredBy(),
                step.verifiedBy(),
                step.note());
    }
}
