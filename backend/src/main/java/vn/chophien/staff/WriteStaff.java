package vn.chophien.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.StaffRole;

/** Somebody who joins the staff. */
public record WriteStaff(
        String signInName, String name, @Nullable String office, Set<StaffRole> roles) {

    public WriteStaff {
        roles = Set.copyOf(roles);
    }
}
