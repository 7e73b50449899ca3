package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.payment.gateway.Merchant;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.shared.Retried;

/** Sellers' own accounts at payment providers. Money paid there is the seller's at once; the market never holds it. */
@ApplicationScoped
@Retried
@Transactional
public class MerchantAccountService {

    private static final int HOOK_BYTES = 10;

    @Inject
    MerchantAccountRepository accounts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Without their keys, which nobody reads again, not even who typed them. */
    public List<MerchantAccountView> of(long sellerId, Actor actor) {
        actor.requireMemberOf(sellerId);
        return accounts.active(sellerId).stream().map(MerchantAccount::view).toList();
    }

    /** Where sellers take money; everybody may know. */
    public Map<Long, List<Provider>> providers(Collection<Long> sellerIds) {
        return sellerIds.isEmpty()
                ? Map.of()
                : accounts.ofSellers(sellerIds).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Sets an account up or replaces it. The address that the provider reports to stays the same. */
    public void save(long sellerId, MerchantKeys typed, Actor actor) {
        actor.requireMemberOf(sellerId);
        Merchant merchant = typed.merchant();
        Provider provider = typed.provider();
        accounts.lockSeller(sellerId);
        Optional<MerchantAccount> before = accounts.active(sellerId, provider);
        if (before.isPresent() && before.get().merchant().equals(merchant)) {
            return; // sent twice
        }
        accounts.retire(sellerId, provider, clock.instant());
        String hook = accounts.hook(sellerId, provider).orElseGet(MerchantAccountService::freshHook);
        accounts.add(sellerId, provider, merchant, hook, clock.instant(), actor.name());
        note(actor, sellerId, provider, before.orElse(null), merchant.code());
    }

    /** Buyers are no longer sent there. What they began goes on: its reports are still believed. */
    public void retire(long sellerId, Provider provider, Actor actor) {
        actor.requireMemberOf(sellerId);
        accounts.lockSeller(sellerId);
        Optional<MerchantAccount> before = accounts.active(sellerId, provider);
        if (before.isPresent()) {
            accounts.retire(sellerId, provider, clock.instant());
            note(actor, sellerId, provider, before.get(), null);
        }
    }

    private void note(
            Actor actor, long sellerId, Provider provider, @Nullable MerchantAccount before, @Nullable String after) {
        audit.record(
                actor,
                "seller.merchant-account",
                "seller",
                sellerId,
                before == null
                        ? null
                        : provider.label() + " " + before.merchant().code(),
                after == null ? null : provider.label() + " " + after,
                null);
    }

    private static String freshHook() {
        byte[] bytes = new byte[HOOK_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
