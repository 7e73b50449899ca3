package vn.chophien.trace.plot;

import java.util.List;
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
    private final transient List<Position> ring;

    InvalidPlot(String code, String reason, @Nullable Position at) {
        this(code, reason, at, List.of());
    }

    InvalidPlot(String code, String reason, @Nullable Position at, List<Position> ring) {
        super(reason + " [" + code + (at == null ? "" : " at " + at) + "]");
        this.code = code;
        this.at = at;
        this.ring = List.copyOf(ring);
    }

    InvalidPlot(String code, String reason) {
        this(code, reason, null);
    }

    /** The broken rule, stable across versions. */
    public String code() {
        return code;
    }

    /** The outline that is broken, to show it; empty where it could not be read that far. */
    public List<Position> ring() {
        return ring;
    }

    /** Where it is broken, if that is one place. */
    public Optional<Position> at() {
        return Optional.ofNullable(at);
    }
}
