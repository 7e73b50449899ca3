package vn.chophien.account;

/** What a signed-in person may be: somebody who sells, or staff of the commerce department. */
public enum Role {
    SELLER,
    STAFF
}
