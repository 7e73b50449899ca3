package vn.chophien.order;

/** What is to be bought: a cart that was filled before, or lines that come with the order itself. */
sealed interface Basket permits CartKey, WantedLines {

    /** Two baskets with the same one are the same basket. */
    String fingerprint();
}
