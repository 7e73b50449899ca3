package vn.chophien.member;

import java.time.Instant;
import vn.chophien.account.MemberRole;

/** One who works for a seller, as its managers see them. */
public record MemberView(long accountId, String name, String signInName, MemberRole role, Instant since) {}
