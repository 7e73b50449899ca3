package vn.chophien.twostep;

/**
 * How far a sign-in got.
 *
 * @param whole whether the token is a session's; otherwise that of a sign-in which is half done
 */
public record Admitted(boolean whole, String token) {}
