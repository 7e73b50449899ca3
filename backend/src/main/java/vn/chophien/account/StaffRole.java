package vn.chophien.account;

import static vn.chophien.account.Permission.COMPLAINTS;
import static vn.chophien.account.Permission.INSPECTION;
import static vn.chophien.account.Permission.LISTINGS;
import static vn.chophien.account.Permission.LOOK;
import static vn.chophien.account.Permission.LOTS;
import static vn.chophien.account.Permission.MONEY;
import static vn.chophien.account.Permission.OPERATION;
import static vn.chophien.account.Permission.PERSONAL_DATA;
import static vn.chophien.account.Permission.RULES;
import static vn.chophien.account.Permission.SELLERS;
import static vn.chophien.account.Permission.SITES;
import static vn.chophien.account.Permission.STAFF_ACCOUNTS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody is among the staff, and the one table of what each may do: every check and the page that shows it read
 * it here. Who has several roles may do what any of them may.
 */
public enum StaffRole {
    SUPERVISOR(
            "Giám sát (cơ quan quản lý)", LOOK, SELLERS, LISTINGS, LOTS, INSPECTION, COMPLAINTS, MONEY, PERSONAL_DATA),
    MARKET_CONTROL("Quản lý thị trường", LOOK, SELLERS, LISTINGS, LOTS, INSPECTION, COMPLAINTS),
    AGRICULTURE("Nông nghiệp và Môi trường", LOOK, LOTS, SITES, INSPECTION),
    COMMUNE("UBND xã", LOOK),
    OPERATOR("Vận hành chợ", LOOK, LISTINGS, COMPLAINTS, MONEY, PERSONAL_DATA, OPERATION),
    AUDITOR("Kiểm toán (chỉ xem)", LOOK),
    ADMINISTRATOR("Quản trị", LOOK, RULES, OPERATION, STAFF_ACCOUNTS);

    /** Together everything: for the market itself, and for staff from before there were roles. */
    public static final Set<StaffRole> WHOLE = Set.of(SUPERVISOR, AGRICULTURE, OPERATOR, ADMINISTRATOR);

    private final String label;

    /** Handed out to nobody. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    StaffRole(String label, Permission... permissions) {
        this.label = label;
        this.permissions = EnumSet.copyOf(List.of(permissions));
    }

    public String label() {
        return label;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
