package vn.chophien.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.MemberRole;

/**
 * One link.
 *
 * @param invitedBy the name of who asked
 */
record Invitation(
        long id,
        long sellerId,
        MemberRole role,
        String contact,
        String invitedBy,
        Instant expiresAt,
        @Nullable Long acceptedBy,
        boolean withdrawn) {}
