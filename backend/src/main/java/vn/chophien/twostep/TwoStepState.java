package vn.chophien.twostep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param since when the app was set up; null where there is none
 * @param codesLeft recovery codes that were not used yet
 * @param required whether the account must have one
 */
public record TwoStepState(@Nullable Instant since, int codesLeft, boolean required) {

    public boolean isOn() {
        return since != null;
    }
}
