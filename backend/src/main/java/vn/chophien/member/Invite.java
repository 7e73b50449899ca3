package vn.chophien.member;

import org.jspecify.annotations.Nullable;
import vn.chophien.account.MemberRole;

/**
 * Somebody is to be asked in.
 *
 * @param clientId of the form, so that a second press asks nobody twice
 * @param contact a phone number or an e-mail address, as typed
 */
public record Invite(
        String clientId,
        long sellerId,
        String contact,
        @Nullable MemberRole role) {}
