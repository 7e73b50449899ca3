package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Sql;

/** Lists of sites for staff. */
@ApplicationScoped
class SiteListRepository {

    private static final String FROM = """
             FROM production_site p JOIN seller s ON s.id = p.seller_id
            WHERE (?1 = '' OR p.name LIKE CONCAT('%', ?1, '%') OR EXISTS (SELECT 1 FROM site_code k
                WHERE k.site_id = p.id AND k.code_norm LIKE CONCAT('%', UPPER(?1), '%')))
            AND (?2 IS NULL OR p.seller_id = ?2)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    SiteRepository sites;

    private record Owner(long siteId, long sellerId, String name) {}

    Slice<SiteOwned> page(String text, @Nullable Long sellerId, Paging paging) {
        String plain = text.replaceAll("[%_\\\\]", "");
        List<Owner> owners = Sql.list(
                em,
                "SELECT p.id, s.id, s.name" + FROM + " ORDER BY p.id DESC LIMIT ?3 OFFSET ?4",
                SiteListRepository::owner,
                plain,
                sellerId,
                paging.size(),
                paging.offset());
        long total = Sql.first(em, "SELECT COUNT(*)" + FROM, row -> row.number(0), plain, sellerId)
                .orElseThrow();
        return new Slice<>(owned(owners), total, paging);
    }

    List<SiteOwned> find(long siteId) {
        return owned(Sql.list(
                em,
                "SELECT p.id, s.id, s.name FROM production_site p JOIN seller s ON s.id = p.seller_id WHERE p.id = ?1",
                SiteListRepository::owner,
                siteId));
    }

    private List<SiteOwned> owned(List<Owner> owners) {
        Map<Long, SiteView> known = sites
                .sites(owners.stream().map(Owner::siteId).toList())
                .stream()
                .collect(Collectors.toMap(SiteView::id, Function.identity(), (one, two) -> one, LinkedHashMap::new));
        return owners.stream()
                .filter(owner -> known.containsKey(owner.siteId()))
                .map(owner -> new SiteOwned(
                        Objects.requireNonNull(known.get(owner.siteId())), owner.sellerId(), owner.name()))
                .toList();
    }

    private static Owner owner(Row row) {
        return new Owner(row.number(0), row.number(1), row.text(2));
    }
}
