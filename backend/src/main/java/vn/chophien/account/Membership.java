package vn.chophien.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what an account may act for a seller: as its member, or because the household asked it to help.
 *
 * @param role as a member; null for a helper
 * @param mandateId of the household's consent; null for a member
 * @param rights what may be done
 */
public record Membership(
        @Nullable MemberRole role, @Nullable Long mandateId, Set<SellerRight> rights) {

    public Membership {
        rights = Set.copyOf(rights);
    }

    public static Membership of(MemberRole role) {
        return new Membership(role, null, role.rights());
    }

    public static Membership helping(long mandateId, Set<MandateScope> scopes) {
        return new Membership(null, mandateId, MandateScope.rights(scopes));
    }

    public boolean isHelp() {
        return mandateId != null;
    }

    public boolean may(SellerRight right) {
        return rights.contains(right);
    }

    /** Begins the sentence that tells somebody that something is not theirs to do. */
    String whyNot() {
        return role == null
                ? "Gia đình chưa nhờ bạn việc này"
                : "Vai trò của bạn ở đây là “" + role.vietnamese() + "”, không có quyền này";
    }
}
