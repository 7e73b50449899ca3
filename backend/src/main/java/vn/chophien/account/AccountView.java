package vn.chophien.account;

import java.util.Map;
import java.util.Set;

/** Somebody who signed in, as far as this feature knows them: not what they sell. */
public record AccountView(long id, String signInName, String displayName, Role role, Set<StaffRole> duties) {

    /** @param memberships what it may do for which sellers */
    public Actor actor(Map<Long, Membership> memberships) {
        return new Actor(id, displayName, role, memberships, duties, null);
    }
}
