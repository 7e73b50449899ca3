package vn.chophien.account;

/** What a signed-in person may be: somebody who sells, staff of the commerce department, or somebody who buys. */
public enum Role {
    SELLER,
    STAFF,
    BUYER
}
