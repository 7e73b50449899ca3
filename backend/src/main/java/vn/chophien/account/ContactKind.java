package vn.chophien.account;

/** By what a buyer can be reached, and signs in. */
public enum ContactKind {
    PHONE,
    EMAIL
}
