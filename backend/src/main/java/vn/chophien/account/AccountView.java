package vn.chophien.account;

/** Somebody who signed in, as far as this feature knows them: not what they sell. */
public record AccountView(long id, String signInName, String displayName, Role role) {}
