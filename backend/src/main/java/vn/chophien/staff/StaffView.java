package vn.chophien.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.StaffRole;

/**
 * One of the staff, as administrators see them.
 *
 * @param temporaryUntil until when the password that was given to them opens anything; null once they chose their own
 * @param hasApp whether they have an authenticator app
 * @param sessions in how many places they are signed in
 */
public record StaffView(
        long id,
        String signInName,
        String name,
        @Nullable String office,
        Set<StaffRole> roles,
        boolean active,
        boolean sample,
        boolean hasApp,
        @Nullable Instant temporaryUntil,
        long sessions,
        @Nullable Instant lastSeenAt) {}
