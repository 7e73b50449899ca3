package vn.chophien.banner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

@ApplicationScoped
class BannerRepository {

    private static final String SELECT = "SELECT id, kind, vietnamese, english, link, on_shop, on_sellers, on_staff,"
            + " shown_from, shown_until, published_at, ended_at, changed_at, changed_by, version FROM banner";

    @PersistenceContext
    EntityManager em;

    /** Published, and not over yet: those that show now or will. */
    List<BannerView> toShow(Instant now) {
        return Sql.list(
                em,
                SELECT + " WHERE published_at IS NOT NULL AND ended_at IS NULL AND shown_until > ?1"
                        + " ORDER BY FIELD(kind, 'OUTAGE', 'WARNING', 'NEWS'), shown_from DESC, id DESC LIMIT 50",
                BannerRepository::read,
                now);
    }

    List<BannerView> newest(int most) {
        return Sql.list(em, SELECT + " ORDER BY shown_until DESC, id DESC LIMIT ?1", BannerRepository::read, most);
    }

    Optional<BannerView> find(long id) {
        return Sql.first(em, SELECT + " WHERE id = ?1", BannerRepository::read, id);
    }

    /** @return whether it is new; false for a form that came before */
    boolean add(String formKey, WriteBanner words, String by, Instant now) {
        return write(
                "INSERT IGNORE INTO banner (kind, vietnamese, english, link, on_shop, on_sellers, on_staff, shown_from,"
                        + " shown_until, changed_at, changed_by, form_key)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                words,
                by,
                now,
                formKey);
    }

    long idOf(String formKey) {
        return Sql.first(em, "SELECT id FROM banner WHERE form_key = ?1", row -> row.number(0), formKey)
                .orElseThrow();
    }

    boolean change(long id, int version, WriteBanner words, String by, Instant now) {
        return write(
                "UPDATE banner SET kind = ?1, vietnamese = ?2, english = ?3, link = ?4, on_shop = ?5, on_sellers = ?6,"
                        + " on_staff = ?7, shown_from = ?8, shown_until = ?9, changed_at = ?10, changed_by = ?11,"
                        + " version = version + 1 WHERE id = ?12 AND version = ?13 AND ended_at IS NULL",
                words,
                by,
                now,
                id,
                version);
    }

    /** @param key what the statement takes after the eleven columns */
    private boolean write(String sql, WriteBanner words, String by, Instant now, Object... key) {
        Stream<@Nullable Object> columns = Stream.of(
                Objects.requireNonNull(words.kind()).name(),
                words.vietnamese(),
                words.english(),
                words.link(),
                words.places().contains(BannerPlace.SHOP),
                words.places().contains(BannerPlace.SELLERS),
                words.places().contains(BannerPlace.STAFF),
                Objects.requireNonNull(words.from()),
                Objects.requireNonNull(words.until()),
                now,
                by);
        return Sql.update(em, sql, Stream.concat(columns, Stream.of(key)).toArray()) == 1;
    }

    boolean publish(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE banner SET published_at = ?2 WHERE id = ?1 AND published_at IS NULL AND shown_until > ?2",
                        id,
                        now)
                == 1;
    }

    boolean end(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE banner SET ended_at = ?2 WHERE id = ?1 AND published_at IS NOT NULL"
                                + " AND ended_at IS NULL AND shown_until > ?2",
                        id,
                        now)
                == 1;
    }

    boolean bringBack(long id, Instant now) {
        return Sql.update(
                        em,
                        "UPDATE banner SET ended_at = NULL WHERE id = ?1 AND ended_at IS NOT NULL AND shown_until > ?2",
                        id,
                        now)
                == 1;
    }

    private static BannerView read(Row row) {
        Set<BannerPlace> places = EnumSet.noneOf(BannerPlace.class);
        addIf(row.flag(5), places, BannerPlace.SHOP);
        addIf(row.flag(6), places, BannerPlace.SELLERS);
        addIf(row.flag(7), places, BannerPlace.STAFF);
        return new BannerView(
                row.number(0),
                BannerKind.valueOf(row.text(1)),
                row.text(2),
                row.textOrNull(3),
                row.textOrNull(4),
                places,
                row.instant(8),
                row.instant(9),
                row.instantOrNull(10),
                row.instantOrNull(11),
                row.instant(12),
                row.text(13),
                row.small(14));
    }

    private static void addIf(boolean shown, Set<BannerPlace> places, BannerPlace place) {
        if (shown) {
            places.add(place);
        }
    }
}
