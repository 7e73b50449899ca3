package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SecretToken;
import vn.chophien.audit.AuditLog;
import vn.chophien.cooperative.SellerService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.RuleViolation;

/** Keys with which partners' systems are let in. Staff give and take them; what was done is in the audit log. */
@ApplicationScoped
@Retried
@Transactional
public class PartnerKeyService {

    private static final int LONGEST_NAME = 120;
    private static final String PREFIX = "cpk_";

    @Inject
    PartnerKeyRepository keys;

    @Inject
    SellerService sellers;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Whose key this is; empty for one that never was or was revoked. */
    public Optional<Partner> partner(String key) {
        return key.startsWith(PREFIX) ? keys.find(SecretToken.hash(key)) : Optional.empty();
    }

    public List<PartnerKeyView> list(Actor actor) {
        actor.requireStaff();
        return keys.all();
    }

    /**
     * Makes a key.
     *
     * @param sellerId whose events the partner may see and tell; null: those of the whole market
     * @return the key, which cannot be read again
     */
    public String issue(String name, @Nullable Long sellerId, Actor actor) {
        actor.require(Permission.OPERATION);
        String text = name.strip();
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw InvalidInput.of("name", "Hãy ghi tên hệ thống, dài nhất " + LONGEST_NAME + " chữ.");
        }
        if (keys.hasValid(text)) { // also the second press of a button
            throw new RuleViolation(
                    "epcis-key.name-taken", "Hệ thống này đã có khóa. Hãy thu hồi khóa cũ trước, hoặc ghi tên khác.");
        }
        String whose = sellerId == null ? "toàn chợ" : sellers.seller(sellerId).name();
        String key = PREFIX + SecretToken.fresh();
        long id = keys.add(SecretToken.hash(key), text, sellerId, clock.instant(), actor.name());
        audit.record(actor, "epcis-key.issue", "epcis-key", id, null, text + " (" + whose + ")", null);
        return key;
    }

    /** Shuts a key out from now on; again, nothing more happens. */
    public void revoke(long id, Actor actor) {
        actor.require(Permission.OPERATION);
        if (keys.revoke(id, clock.instant(), actor.name())) {
            audit.record(actor, "epcis-key.revoke", "epcis-key", id, null, null, null);
        } else if (keys.all().stream().noneMatch(key -> key.id() == id)) {
            throw new NotFound("epcis key", id);
        }
    }
}
