package vn.chophien.payment.gateway;

import java.util.Set;
import vn.chophien.payment.gateway.Fact.Result;

/** MoMo's result codes. A code that no table knows decides nothing: the payment is asked about again. */
final class MomoCodes {

    static final int SUCCESS = 0;
    static final int NOT_FOUND = 42;

    /** Authorised; where paying is one step, as here, MoMo counts it as paid. */
    private static final int AUTHORISED = 9000;

    private static final Set<Integer> FINAL_FAILURES =
            Set.of(98, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1017, 1026, 4001, 4002, 4100);

    /** Wrong requests: refused before anything was begun. */
    private static final Set<Integer> REFUSALS = Set.of(10, 11, 12, 13, 20, 21, 22, 40, 41);

    private static final Set<Integer> REFUND_REFUSED = Set.of(1001, 1002, 1080, 1081, 1088);

    private MomoCodes() {}

    static Result result(int code) {
        if (code == SUCCESS || code == AUTHORISED) {
            return Result.PAID;
        }
        if (code == NOT_FOUND) {
            return Result.UNKNOWN_THERE;
        }
        return FINAL_FAILURES.contains(code) || REFUSALS.contains(code) ? Result.FAILED : Result.PENDING;
    }

    static RefundAnswer.State refund(int code) {
        if (code == SUCCESS) {
            return RefundAnswer.State.TAKEN;
        }
        boolean isAskedAlready = code == 40 || code == 41;
        return !isAskedAlready && (REFUND_REFUSED.contains(code) || REFUSALS.contains(code))
                ? RefundAnswer.State.REFUSED
                : RefundAnswer.State.PENDING;
    }
}
