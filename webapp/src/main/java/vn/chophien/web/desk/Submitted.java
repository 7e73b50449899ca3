package vn.chophien.web.desk;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.chophien.account.NotPermitted;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Form;

/** What a form leads to: the answer to its deed, or the same form filled, with what is wrong. */
public final class Submitted {

    private Submitted() {}

    /** @param again the page with the form as it goes back */
    public static Response answer(Form form, Supplier<Response> deed, Function<Form, ?> again) {
        try {
            return deed.get();
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(again.apply(form.with(invalid.sentences())))
                    .build();
        } catch (NotPermitted refused) {
            return Response.status(403)
                    .entity(again.apply(form.withRefusal(refused.sentence())))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(again.apply(form.withRefusal(violation.sentence())))
                    .build();
        }
    }
}
