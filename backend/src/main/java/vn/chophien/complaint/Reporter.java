package vn.chophien.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who stands behind one complaint, as far as that can be told without knowing anybody.
 *
 * @param address a keyed hash of the network address; null when it is not kept
 * @param buyer whether the phone is that of an order that got goods of the lot
 * @param weight how much this kind of complaint counts towards a case
 */
record Reporter(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean buyer,
        int weight) {

    /**
     * Whether both may be one person. Anybody can type two phone numbers, so one address counts as one person, unless both
     * have proved by their orders that they bought apart.
     */
    boolean maybeSameAs(Reporter other) {
        if (equal(phone, other.phone) || equal(email, other.email)) {
            return true;
        }
        return !(buyer && other.buyer) && equal(address, other.address);
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }
}
