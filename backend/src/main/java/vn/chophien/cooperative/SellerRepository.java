package vn.chophien.cooperative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MandateScope;
import vn.chophien.account.MemberRole;
import vn.chophien.account.Membership;
import vn.chophien.place.PlaceService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class SellerRepository {

    private static final String VIEW = "SELECT id, slug, kind, name, summary, story, representative, registration_no,"
            + " tax_code, phone, email, commune_code, address_line, old_place, banner, pickup_hours, status,"
            + " verified_on, verified_by, sample_data, pause_from, pause_to, pause_words FROM seller";

    private static final String SUMMARY = "SELECT id, slug, name, kind, summary, commune_code, banner, status,"
            + " verified_on, sample_data FROM seller";

    /** An empty or absent condition is always true, so that one statement serves every filter. */
    private static final String FILTER = " WHERE (?1 = '' OR name LIKE CONCAT('%', ?1, '%'))"
            + " AND (?2 IS NULL OR kind = ?2) AND (?3 IS NULL OR status = ?3) AND (?4 IS NULL OR commune_code = ?4)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PlaceService places;

    Optional<SellerView> find(long id) {
        return Sql.first(em, VIEW + " WHERE id = ?1", this::view, id);
    }

    List<SellerView> find(Collection<Long> ids) {
        return Sql.list(em, VIEW + " WHERE id IN (" + Sql.ids(ids) + ")", this::view);
    }

    Optional<SellerView> findBySlug(String slug) {
        return Sql.first(em, VIEW + " WHERE slug = ?1", this::view, slug);
    }

    List<SellerSummary> active() {
        return Sql.list(
                em, SUMMARY + " WHERE status = ?1 ORDER BY name, id", this::summary, SellerStatus.ACTIVE.name());
    }

    List<SellerSummary> all() {
        return Sql.list(em, SUMMARY + " ORDER BY name, id", this::summary);
    }

    List<SellerSummary> summaries(Collection<Long> ids) {
        return Sql.list(em, SUMMARY + " WHERE id IN (" + Sql.ids(ids) + ") ORDER BY name, id", this::summary);
    }

    List<SellerSummary> list(SellerFilter filter, Paging paging) {
        return Sql.list(
                em,
                SUMMARY + FILTER + " ORDER BY name, id LIMIT ?5 OFFSET ?6",
                this::summary,
                escaped(filter.name()),
                name(filter.kind()),
                name(filter.status()),
                filter.communeCode(),
                paging.size(),
                paging.offset());
    }

    long count(SellerFilter filter) {
        return Sql.first(
                        em,
                        "SELECT COUNT(*) FROM seller" + FILTER,
                        row -> row.number(0),
                        escaped(filter.name()),
                        name(filter.kind()),
                        name(filter.status()),
                        filter.communeCode())
                .orElseThrow();
    }

    /**
     * By what an account may act for which sellers just now. Mandates end by themselves, with their last day, and at once
     * when the household takes them back; a member is a member, whatever else was signed.
     */
    Map<Long, Membership> memberships(long accountId, LocalDate today) {
        Map<Long, Membership> found = new HashMap<>();
        Sql.list(
                        em,
                        "SELECT seller_id, role, 0, '' FROM seller_member WHERE account_id = ?1"
                                + " UNION ALL SELECT seller_id, '', id, scopes FROM seller_mandate"
                                + " WHERE helper_id = ?1 AND withdrawn_at IS NULL AND ends_on >= ?2",
                        row -> Map.entry(row.number(0), membership(row)),
                        accountId,
                        today)
                .forEach(one ->
                        found.merge(one.getKey(), one.getValue(), (known, other) -> known.isHelp() ? other : known));
        return found;
    }

    private static Membership membership(Row row) {
        return row.text(1).isEmpty()
                ? Membership.helping(row.number(2), MandateScope.read(row.text(3)))
                : Membership.of(MemberRole.valueOf(row.text(1)));
    }

    Optional<BankAccount> bankAccount(long sellerId) {
        return Sql.first(
                em,
                "SELECT bank_bin, bank_account, bank_holder FROM seller"
                        + " WHERE id = ?1 AND bank_bin IS NOT NULL AND bank_account IS NOT NULL AND bank_holder IS NOT NULL",
                row -> new BankAccount(row.text(0), row.text(1), row.text(2)),
                sellerId);
    }

    void lock(long id) {
        if (Sql.first(em, "SELECT id FROM seller WHERE id = ?1 FOR UPDATE", row -> row.number(0), id)
                .isEmpty()) {
            throw new NotFound("seller", id);
        }
    }

    /** The version is what kept pages are compared by. */
    boolean turn(long id, SellerStatus from, SellerStatus to) {
        return Sql.update(
                        em,
                        "UPDATE seller SET status = ?3, version = version + 1 WHERE id = ?1 AND status = ?2",
                        id,
                        from.name(),
                        to.name())
                == 1;
    }

    private SellerView view(Row row) {
        return new SellerView(
                row.number(0),
                row.text(1),
                SellerKind.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.textOrNull(8),
                row.text(9),
                row.textOrNull(10),
                places.commune(row.text(11)),
                row.text(12),
                row.textOrNull(13),
                row.text(14),
                row.textOrNull(15),
                SellerStatus.valueOf(row.text(16)),
                row.dayOrNull(17),
                row.textOrNull(18),
                row.flag(19),
                row.isNull(20) ? null : new SellerPause(row.day(20), row.day(21), row.textOrNull(22)));
    }

    private SellerSummary summary(Row row) {
        return new SellerSummary(
                row.number(0),
                row.text(1),
                row.text(2),
                SellerKind.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                places.commune(row.text(5)).fullName(),
                row.text(6),
                SellerStatus.valueOf(row.text(7)),
                row.dayOrNull(8),
                row.flag(9));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** What people type is searched for as it stands: its wildcards mean themselves. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
