package vn.chophien.buyer;

import org.jspecify.annotations.Nullable;

/**
 * A code is on its way.
 *
 * @param handle names the way in; whoever has it and the code gets in
 * @param shown the code itself, on a demo market that cannot send it; null otherwise
 */
public record CodeSent(String handle, @Nullable String shown) {

    @Override
    public String toString() {
        return "a code that was sent";
    }
}
