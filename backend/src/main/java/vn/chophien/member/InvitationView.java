package vn.chophien.member;

import java.time.Instant;
import vn.chophien.account.MemberRole;

/** One that waits. The link is nowhere to be read again. */
public record InvitationView(long id, String contact, MemberRole role, Instant createdAt, Instant expiresAt) {}
