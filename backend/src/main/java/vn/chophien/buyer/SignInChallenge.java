package vn.chophien.buyer;

import java.time.Duration;

/**
 * A way in that waits for its code.
 *
 * @param sentTo masked, because a phone may be looked at by others
 * @param again how long until another code may be asked for; zero when it may be now
 * @param adding whether it adds a contact to an account rather than signing in
 */
public record SignInChallenge(String handle, String sentTo, boolean phone, Duration again, boolean adding) {}
