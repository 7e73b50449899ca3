package vn.chophien.account;

import java.util.Set;
import vn.chophien.shared.NotFound;

/**
 * Who asks for something to be done. Every command that not everybody may give takes one, and the service that carries
 * it out checks it: a page that forgets to check opens nothing. What an actor may not see does not exist for them, so
 * the refusal is {@link NotFound}.
 *
 * @param accountId the account that signed in
 * @param name as shown in histories
 * @param role what the account is
 * @param sellerIds the sellers that the account is a member of
 */
public record Actor(long accountId, String name, Role role, Set<Long> sellerIds) {

    /** The market itself, where one of its own rules acts at once and staff decide afterwards. Nobody signs in as it. */
    public static final Actor MARKET = new Actor(0, "Chợ (tự động)", Role.STAFF, Set.of());

    public Actor {
        sellerIds = Set.copyOf(sellerIds);
    }

    public boolean isStaff() {
        return role == Role.STAFF;
    }

    /** Whether there is a seller's desk for them: a seller's account, or a buyer's that became a member of one. */
    public boolean sells() {
        return role == Role.SELLER || !sellerIds.isEmpty();
    }

    public void requireStaff() {
        if (!isStaff()) {
            throw new NotFound("page for", accountId);
        }
    }

    /** What belongs to a buyer's account is nobody else's to see, staff among them. */
    public void requireBuyer() {
        if (role != Role.BUYER) {
            throw new NotFound("account of a buyer", accountId);
        }
    }

    public void requireMemberOf(long sellerId) {
        if (!sellerIds.contains(sellerId)) {
            throw new NotFound("seller", sellerId);
        }
    }

    /** Staff may look at any seller's things; a member at their own. */
    public void requireSight(long sellerId) {
        if (!isStaff()) {
            requireMemberOf(sellerId);
        }
    }
}
