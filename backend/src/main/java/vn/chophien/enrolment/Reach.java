package vn.chophien.enrolment;

import org.jspecify.annotations.Nullable;

/**
 * Where the seller sits and how it is reached.
 *
 * @param phone as kept, {@code +84…}
 */
record Reach(
        @Nullable String communeCode,
        String addressLine,
        @Nullable String phone,
        @Nullable String email) {

    static final Reach BLANK = new Reach(null, "", null, null);
}
