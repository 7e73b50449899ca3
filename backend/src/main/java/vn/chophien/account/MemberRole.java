package vn.chophien.account;

import static vn.chophien.account.SellerRight.DIARY;
import static vn.chophien.account.SellerRight.LABELS;
import static vn.chophien.account.SellerRight.LOOK;
import static vn.chophien.account.SellerRight.LOTS;
import static vn.chophien.account.SellerRight.MONEY;
import static vn.chophien.account.SellerRight.ORDERS;
import static vn.chophien.account.SellerRight.SEE_ORDERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a member is at a seller's desk, and the one table of what each may do: every check, the navigation and the page
 * that shows the table read it here. A manager may everything, also what is added tomorrow.
 */
public enum MemberRole {
    MANAGER("Quản lý", "Làm mọi việc, mời và bớt thành viên.", SellerRight.values()),
    RECORDER("Ghi chép", "Ghi nhật ký vùng trồng, mùa vụ, lập lô.", LOOK, DIARY, LOTS),
    PACKER("Đóng gói", "Đóng gói, giao hàng, làm lô, in tem.", LOOK, LOTS, LABELS, SEE_ORDERS, ORDERS),
    BOOKKEEPER("Kế toán", "Tiền hàng, đối soát, hoàn tiền; xem đơn.", LOOK, SEE_ORDERS, MONEY);

    private final String vietnamese;
    private final String duties;

    /** Handed out as a copy only. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<SellerRight> rights;

    MemberRole(String vietnamese, String duties, SellerRight... rights) {
        this.vietnamese = vietnamese;
        this.duties = duties;
        this.rights = EnumSet.copyOf(List.of(rights));
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String duties() {
        return duties;
    }

    public boolean may(SellerRight right) {
        return rights.contains(right);
    }

    public Set<SellerRight> rights() {
        return Set.copyOf(rights);
    }
}
