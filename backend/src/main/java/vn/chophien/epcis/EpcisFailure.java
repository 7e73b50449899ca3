package vn.chophien.epcis;

import java.util.List;
import vn.chophien.trace.epcis.Violation;

/** A request of a partner that cannot be carried out, with every place that is to blame. */
public final class EpcisFailure extends RuntimeException {

    private final EpcisProblem problem;
    private final transient List<Fault> faults;

    /**
     * One slip.
     *
     * @param pointer a JSON pointer into the body, or the name of a parameter
     * @param code stable and meant for programs
     * @param detail one plain Vietnamese sentence
     */
    public record Fault(String pointer, String code, String detail) {

        static Fault of(Violation violation) {
            return new Fault(violation.pointer(), violation.rule().name(), RuleWords.sentence(violation.rule()));
        }
    }

    public EpcisFailure(EpcisProblem problem, String sentence, List<Fault> faults) {
        super(sentence);
        this.problem = problem;
        this.faults = List.copyOf(faults);
    }

    static EpcisFailure of(EpcisProblem problem, String sentence) {
        return new EpcisFailure(problem, sentence, List.of());
    }

    static EpcisFailure invalid(List<Violation> violations) {
        List<Fault> faults = violations.stream().map(Fault::of).toList();
        String where = faults.size() == 1 ? faults.get(0).detail() : "Có " + faults.size() + " chỗ chưa đúng.";
        return new EpcisFailure(EpcisProblem.VALIDATION, where, faults);
    }

    static EpcisFailure parameter(String name, String sentence) {
        return new EpcisFailure(
                EpcisProblem.QUERY_PARAMETER, sentence, List.of(new Fault(name, "PARAMETER", sentence)));
    }

    public EpcisProblem problem() {
        return problem;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }
}
