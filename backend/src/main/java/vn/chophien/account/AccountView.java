package vn.chophien.account;

import java.util.Set;

/** Somebody who signed in, as far as this feature knows them: not what they sell. */
public record AccountView(long id, String signInName, String displayName, Role role, Set<StaffRole> duties) {

    /** @param sellerIds the sellers that the account is a member of */
    public Actor actor(Set<Long> sellerIds) {
        return new Actor(id, displayName, role, sellerIds, duties);
    }
}
