package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.account.ServerSecrets;
import vn.chophien.payment.gateway.Merchant;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Row;
import vn.chophien.shared.Sql;

/** Sellers' accounts at providers. Nothing is overwritten: an account that is replaced retires. */
@ApplicationScoped
class MerchantAccountRepository {

    private static final String SELECT =
            "SELECT id, seller_id, provider, code, keys_sealed, hook, created_at, created_by FROM merchant_account";

    @PersistenceContext
    EntityManager em;

    @Inject
    ServerSecrets secrets;

    List<MerchantAccount> active(long sellerId) {
        return Sql.list(
                em, SELECT + " WHERE seller_id = ?1 AND retired_at IS NULL ORDER BY id", this::account, sellerId);
    }

    Optional<MerchantAccount> active(long sellerId, Provider provider) {
        return active(sellerId).stream()
                .filter(account -> account.provider() == provider)
                .findFirst();
    }

    /** Providers by order, as its seller takes money through them today. */
    List<Map.Entry<String, Provider>> offered(Collection<String> orderNumbers) {
        return Sql.list(
                em,
                "SELECT o.number, m.provider FROM market_order o JOIN merchant_account m ON m.seller_id = o.seller_id"
                        + " WHERE m.retired_at IS NULL AND o.number IN (" + Sql.marks(orderNumbers.size())
                        + ") ORDER BY m.id",
                row -> Map.entry(row.text(0), Provider.valueOf(row.text(1))),
                orderNumbers.toArray());
    }

    List<Map.Entry<Long, Provider>> ofSellers(Collection<Long> sellerIds) {
        return Sql.list(
                em,
                "SELECT seller_id, provider FROM merchant_account WHERE retired_at IS NULL AND seller_id IN ("
                        + Sql.ids(sellerIds) + ") ORDER BY id",
                row -> Map.entry(row.number(0), Provider.valueOf(row.text(1))));
    }

    MerchantAccount find(long id) {
        return Sql.first(em, SELECT + " WHERE id = ?1", this::account, id).orElseThrow();
    }

    /** All that ever reported to one address, the newest first. */
    List<MerchantAccount> at(Provider provider, String hook) {
        return Sql.list(
                em,
                SELECT + " WHERE provider = ?1 AND hook = ?2 ORDER BY id DESC",
                this::account,
                provider.name(),
                hook);
    }

    /** The address that this seller's reports of one provider come to, once there is one. */
    Optional<String> hook(long sellerId, Provider provider) {
        return Sql.first(
                em,
                "SELECT hook FROM merchant_account WHERE seller_id = ?1 AND provider = ?2 ORDER BY id LIMIT 1",
                row -> row.text(0),
                sellerId,
                provider.name());
    }

    void add(long sellerId, Provider provider, Merchant merchant, String hook, Instant now, String by) {
        Sql.update(
                em,
                "INSERT INTO merchant_account (seller_id, provider, code, keys_sealed, hook, created_at, created_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                sellerId,
                provider.name(),
                merchant.code(),
                sealing().seal(merchant.secret() + "\n" + merchant.otherKey(), owner(sellerId, provider.name())),
                hook,
                now,
                by);
    }

    void retire(long sellerId, Provider provider, Instant now) {
        Sql.update(
                em,
                "UPDATE merchant_account SET retired_at = ?3 WHERE seller_id = ?1 AND provider = ?2"
                        + " AND retired_at IS NULL",
                sellerId,
                provider.name(),
                now);
    }

    /** Two who save at once take turns. */
    void lockSeller(long sellerId) {
        Sql.first(em, "SELECT id FROM seller WHERE id = ?1 FOR UPDATE", row -> row.number(0), sellerId);
    }

    private MerchantAccount account(Row row) {
        String[] keys =
                sealing().open(row.bytes(4), owner(row.number(1), row.text(2))).split("\n", -1);
        return new MerchantAccount(
                row.number(0),
                row.number(1),
                Provider.valueOf(row.text(2)),
                new Merchant(row.text(3), keys[0], keys[1]),
                row.text(5),
                row.instant(6),
                row.text(7));
    }

    private KeySealing sealing() {
        return new KeySealing(secrets.named("merchant-account"));
    }

    private static String owner(long sellerId, String provider) {
        return sellerId + " " + provider;
    }
}
