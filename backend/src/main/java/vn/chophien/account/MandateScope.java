package vn.chophien.account;

import static vn.chophien.account.SellerRight.DIARY;
import static vn.chophien.account.SellerRight.LABELS;
import static vn.chophien.account.SellerRight.LOOK;
import static vn.chophien.account.SellerRight.LOTS;
import static vn.chophien.account.SellerRight.ORDERS;
import static vn.chophien.account.SellerRight.PRODUCTS;
import static vn.chophien.account.SellerRight.SEE_ORDERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a household may hand to somebody who helps. Money, members and recalls stay with the household, whatever is ticked. */
public enum MandateScope {
    DIARY_AND_LOTS("Nhật ký và lô hàng", "Ghi nhật ký, vùng trồng, lập lô.", DIARY, LOTS),
    GOODS("Sản phẩm", "Thêm, sửa sản phẩm và giá.", PRODUCTS),
    PARCELS(
            "Đơn hàng",
            "Xem đơn, đóng gói, giao hàng, in tem. Thấy tên và số điện thoại người mua.",
            SEE_ORDERS,
            ORDERS,
            LABELS);

    private final String vietnamese;
    private final String duties;

    /** Handed out as a copy only. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<SellerRight> rights;

    MandateScope(String vietnamese, String duties, SellerRight... rights) {
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

    /** As they are kept: names with commas between them. */
    public static Set<MandateScope> read(String kept) {
        Set<MandateScope> scopes = EnumSet.noneOf(MandateScope.class);
        for (String name : kept.split(",", -1)) {
            scopes.add(valueOf(name));
        }
        return scopes;
    }

    public static String kept(Set<MandateScope> scopes) {
        return scopes.stream().sorted().map(MandateScope::name).collect(Collectors.joining(","));
    }

    public static String inWords(Set<MandateScope> scopes) {
        return scopes.stream().sorted().map(MandateScope::vietnamese).collect(Collectors.joining(", "));
    }

    /** Of all these together, and of looking at what belongs to any of them. */
    public static Set<SellerRight> rights(Set<MandateScope> scopes) {
        Set<SellerRight> all = EnumSet.of(LOOK);
        scopes.forEach(scope -> all.addAll(scope.rights));
        return Set.copyOf(all);
    }
}
