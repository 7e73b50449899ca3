package vn.chophien.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Reads what the index holds, each time in a transaction: without one, the round that renews it would find its entity
 * manager closed by the round before.
 */
@ApplicationScoped
@Transactional
class IndexReadingService {

    @Inject
    SearchRepository repository;

    @Inject
    ProductChangeRepository changes;

    List<IndexedProduct> all(LocalDate today) {
        return repository.all(today);
    }

    List<ProductChange> changesAfter(long id) {
        return changes.after(id);
    }

    /** All changes up to it are old enough to be in every reading that begins now. */
    long lastOldChange() {
        changes.forgetOld();
        return changes.lastOld();
    }

    List<IndexedProduct> some(Collection<Long> ids, LocalDate today) {
        return repository.some(ids, today);
    }
}
