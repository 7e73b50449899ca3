package vn.chophien.site;

import java.time.Duration;
import java.time.Instant;

/**
 * What a device that kept a line while it was offline says of itself.
 *
 * @param id made up by the device; tells two phones of one household apart, and nothing about who carries them
 * @param sentAt by the device's clock, when it sent the line
 */
public record DiaryDevice(String id, Instant sentAt) {

    /** So much must be added to the device's clock for ours. The way here is in it too, which is short. */
    Duration skew(Instant received) {
        return Duration.between(sentAt, received);
    }
}
