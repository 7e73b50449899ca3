package vn.chophien.twostep;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;

/** Somebody between password and session, with what decides about the next step. */
record HalfSignIn(
        long accountId,
        String name,
        String signInName,
        Role role,
        boolean sample,
        String device,
        boolean codeGiven,
        boolean hasApp,
        @Nullable Instant temporaryUntil) {

    boolean isTemporary() {
        return temporaryUntil != null;
    }

    /** Who they will be; until then with no duty. */
    Actor actor() {
        return new Actor(accountId, name, role, Set.of());
    }
}
