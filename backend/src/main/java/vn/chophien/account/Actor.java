package vn.chophien.account;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.NotFound;

/**
 * Who asks for something to be done. Every command that not everybody may give takes one, and the service that carries
 * it out checks it: a page that forgets to check opens nothing. What an actor may not see does not exist for them, so
 * the refusal is {@link NotFound}.
 *
 * @param accountId the account that signed in
 * @param name as shown in histories
 * @param role what the account is
 * @param memberships what the account may do for which sellers, by the seller's id
 * @param duties what staff are among the staff; nothing for everybody else
 * @param helping the household that they help just now; null when they act for themselves and their own
 */
public record Actor(
        long accountId,
        String name,
        Role role,
        Map<Long, Membership> memberships,
        Set<StaffRole> duties,
        @Nullable Long helping) {

    private static final int LONGEST_NAME = 120;
    private static final String HELPS = " (làm giúp)";

    /** The market itself, where one of its own rules acts at once and staff decide afterwards. Nobody signs in as it. */
    public static final Actor MARKET = new Actor(0, "Chợ (tự động)", Role.STAFF, Map.of(), StaffRole.WHOLE, null);

    public Actor {
        memberships = Map.copyOf(memberships);
        duties = Set.copyOf(duties);
    }

    /** Somebody without a duty: who sells, as a manager, or buys. Staff made by it may only look. */
    public Actor(long accountId, String name, Role role, Set<Long> sellerIds) {
        this(accountId, name, role, sellerIds, Set.of());
    }

    /** One who manages these sellers. */
    public Actor(long accountId, String name, Role role, Set<Long> sellerIds, Set<StaffRole> duties) {
        this(accountId, name, role, managing(sellerIds), duties, null);
    }

    private static Map<Long, Membership> managing(Set<Long> sellerIds) {
        return sellerIds.stream()
                .collect(Collectors.toMap(Function.identity(), seller -> Membership.of(MemberRole.MANAGER)));
    }

    /** The sellers that they may act for, in whatever way. */
    public Set<Long> sellerIds() {
        return memberships.keySet();
    }

    /**
     * Whom they are at a household that they help: nobody of their own, and under a name that says so wherever it is
     * written down.
     *
     * @throws NotFound without a mandate of this household that holds now
     */
    public Actor helping(long sellerId) {
        if (Long.valueOf(sellerId).equals(helping)) {
            return this;
        }
        Membership mandate = memberships.get(sellerId);
        if (mandate == null || !mandate.isHelp()) {
            throw new NotFound("seller", sellerId);
        }
        int most = LONGEST_NAME - HELPS.length();
        String known = name.length() <= most ? name : name.substring(0, most);
        return new Actor(accountId, known + HELPS, role, Map.of(sellerId, mandate), duties, sellerId);
    }

    /** Whoever they are when they do something for this seller: {@link #helping} where they help it. */
    public Actor at(long sellerId) {
        Membership known = memberships.get(sellerId);
        return known != null && known.isHelp() ? helping(sellerId) : this;
    }

    /** The consent by which they act; null unless they {@link #helping help}. */
    public @Nullable Long mandateId() {
        Membership mandate = helping == null ? null : memberships.get(helping);
        return mandate == null ? null : mandate.mandateId();
    }

    /** Whether they may do this for this seller. Says nothing of staff. */
    public boolean may(long sellerId, SellerRight right) {
        Membership known = memberships.get(sellerId);
        return known != null && known.may(right);
    }

    /** Whether it is a household that asked them, rather than a seller of theirs. */
    public boolean helps(long sellerId) {
        Membership known = memberships.get(sellerId);
        return known != null && known.isHelp();
    }

    public boolean isStaff() {
        return role == Role.STAFF;
    }

    /** Whether there is a seller's desk for them: a seller's account, or a buyer's that became a member of one. */
    public boolean sells() {
        return role == Role.SELLER || !memberships.isEmpty();
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

    /** Members with this right act for their seller; staff may where they have the permission. */
    public void requireActing(long sellerId, Permission permission, SellerRight right) {
        if (isStaff()) {
            require(permission);
        } else {
            requireMemberOf(sellerId, right);
        }
    }

    /** What no right is named for is the manager's. */
    public void requireActing(long sellerId, Permission permission) {
        requireActing(sellerId, permission, SellerRight.SHOP);
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

    /**
     * @throws NotFound for whoever has nothing to do with the seller
     * @throws NotPermitted for members and helpers without this right: that there is such a thing is no secret to them
     */
    public void requireMemberOf(long sellerId, SellerRight right) {
        Membership known = memberships.get(sellerId);
        boolean unnamed =
                known != null && known.isHelp() && !Long.valueOf(sellerId).equals(helping);
        if (known == null || unnamed) { // no deed of a helper stands in the books as if it were somebody's own
            throw new NotFound("seller", sellerId);
        }
        if (!known.may(right)) {
            throw NotPermitted.to(right, known);
        }
    }

    /** What no right is named for is the manager's. */
    public void requireMemberOf(long sellerId) {
        requireMemberOf(sellerId, SellerRight.SHOP);
    }

    /** Staff may look at any seller's things; members where their right reaches. */
    public void requireSight(long sellerId, SellerRight right) {
        if (!isStaff()) {
            requireMemberOf(sellerId, right);
        }
    }

    /** What no right is named for is the manager's. */
    public void requireSight(long sellerId) {
        requireSight(sellerId, SellerRight.SHOP);
    }
}
