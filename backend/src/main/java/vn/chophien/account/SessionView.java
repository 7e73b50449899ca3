package vn.chophien.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place where somebody is signed in.
 *
 * @param name tells it from the owner's others; opens nothing
 * @param device the words for its browser; null for sessions from before these were kept
 * @param here whether it is the one that asks
 */
public record SessionView(String name, @Nullable String device, Instant since, Instant lastSeenAt, boolean here) {

    public String words() {
        return device == null ? "Thiết bị chưa rõ" : device;
    }
}
