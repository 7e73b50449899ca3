package vn.chophien.trace.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was offered as a plot and is none.
 *
 * <p>{@link #code()} is stable and meant for programs and translations, such as {@code plot.self-crossing}.
 */
public final class InvalidPlot extends IllegalArgumentException {
    private final String code;
    private final @Nullable Position at;

    InvalidPlot(String code, String reason, @Nullable Position at) {
        super(reason + " [" + code + (at == null ? "" : " at " + at) + "]");
        this.code = code;
        this.at = at;
    }

    InvalidPlot(String code, String reason) {
        this(code, reason, null);
    }

    /** The broken rule, stable across versions. */
    public String code() {
        return code;
    }

    /** Where it is broken, if that is one place. */
    public Optional<Position> at() {
        return Optional.ofNullable(at);
    }
}
