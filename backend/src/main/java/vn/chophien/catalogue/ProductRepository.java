package vn.chophien.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Sql;

@ApplicationScoped
class ProductRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Product> find(long id) {
        return Optional.ofNullable(em.find(Product.class, id));
    }

    /** With its packs, in one statement: pages are read far more often than products are changed. */
    Optional<Product> findBySlug(String slug) {
        return em.createQuery(
                        "SELECT DISTINCT p FROM Product p LEFT JOIN FETCH p.items WHERE p.slug = :slug", Product.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Writes now, so that a twin who was quicker is met here, where it can be told in words. */
    void write() {
        try {
            em.flush();
        } catch (OptimisticLockException twin) {
            throw Product.changedMeanwhile();
        }
    }

    List<CategoryView> categories() {
        return Sql.list(
                em,
                "SELECT id, slug, name, picture FROM category ORDER BY position, id",
                row -> new CategoryView(row.number(0), row.text(1), row.text(2), row.text(3)));
    }
}
