package vn.chophien.member;

import java.time.Instant;
import vn.chophien.account.MemberRole;

/** Somebody who was just taken off, and can be put back for a moment. */
public record PastMember(long id, long accountId, String name, MemberRole role, Instant since, Instant endedAt) {}
