package vn.chophien.account;

import java.util.Arrays;
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
 * @param duties what staff are among the staff; nothing for everybody else
 */
public record Actor(long accountId, String name, Role role, Set<Long> sellerIds, Set<StaffRole> duties) {

    /** The market itself, where one of its own rules acts at once and staff decide afterwards. Nobody signs in as it. */
    public static final Actor MARKET = new Actor(0, "Chợ (tự động)", Role.STAFF, Set.of(), StaffRole.WHOLE);

    public Actor {
        sellerIds = Set.copyOf(sellerIds);
        duties = Set.copyOf(duties);
    }

    /** Somebody without a duty: who sells or buys. Staff made by it may only look. */
    public Actor(long accountId, String name, Role role, Set<Long> sellerIds) {
        this(accountId, name, role, sellerIds, Set.of());
    }

    public boolean isStaff() {
        return role == Role.STAFF;
    }

    /** Whether there is a seller's desk for them: a seller's account, or a buyer's that became a member of one. */
    public boolean sells() {
        return role == Role.SELLER || !sellerIds.isEmpty();
    }

    /** For what all staff may see. Whatever changes something asks for its {@link #require permission}. */
    public void requireStaff() {
        if (!isStaff()) {
            throw new NotFound("page for", accountId);
        }
    }

    public boolean may(Permission permission) {
        return isStaff() && duties.stream().anyMatch(duty -> duty.may(permission));
    }

    /**
     * @throws NotFound for whoever is not staff
     * @throws NotPermitted for staff without this permission
     */
    public void require(Permission permission) {
        requireStaff();
        if (!may(permission)) {
            throw NotPermitted.to(permission);
        }
    }

    /** Members act for their seller; staff may where they have the permission. */
    public void requireActing(long sellerId, Permission permission) {
        if (isStaff()) {
            require(permission);
        } else {
            requireMemberOf(sellerId);
        }
    }

    /** False for staff who only look, such as auditors. Sellers and buyers change what is theirs. */
    public boolean mayChange() {
        return !isStaff()
                || Arrays.stream(Permission.values())
                        .anyMatch(permission -> permission != Permission.LOOK && may(permission));
    }

    /** The net under every deed: whoever only looks leaves no trace but of having looked. */
    public void requireToChange() {
        if (!mayChange()) {
            throw NotPermitted.toChange();
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
