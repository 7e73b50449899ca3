package vn.chophien.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Which of the first steps a seller has behind them. It follows from what they did, so nobody ticks anything off. */
public record FirstSteps(Set<FirstStep> done) {

    public FirstSteps {
        done = Set.copyOf(done);
    }

    public boolean isDone(FirstStep step) {
        return done.contains(step);
    }

    public boolean isComplete() {
        return done.size() == FirstStep.values().length;
    }

    public Optional<FirstStep> next() {
        return Arrays.stream(FirstStep.values()).filter(step -> !isDone(step)).findFirst();
    }
}
