package vn.chophien.member;

import java.time.Instant;
import vn.chophien.account.MemberRole;

/** What somebody reads before they say yes. */
public record OpenInvitation(String sellerName, MemberRole role, String invitedBy, Instant expiresAt) {}
