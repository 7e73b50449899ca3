package vn.chophien.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import vn.chophien.account.Actor;
import vn.chophien.ledger.EraseName;
import vn.chophien.ledger.ErasureService;
import vn.chophien.ledger.NamedRecord;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;

/**
 * The two steps of erasing a name, alike for staff and for sellers. The name travels in forms only: in an address it would
 * stay in histories and in the server's own records.
 */
@RequestScoped
public class NameErasing {

    @Inject
    ErasureService erasure;

    /**
     * What a search found.
     *
     * @param asked whether anybody searched yet
     * @param lookAlikes other spellings, when nothing was found
     * @param openlyNamed records that go on telling the name
     */
    public record Found(boolean asked, List<NamedRecord> records, List<String> lookAlikes, long openlyNamed) {

        public static final Found NOTHING_ASKED = new Found(false, List.of(), List.of(), 0);
    }

    public Response find(long seller, Form form, Actor actor, BiFunction<Form, Found, Object> page) {
        try {
            return Response.ok(page.apply(form, found(seller, form, actor))).build();
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page.apply(form.with(invalid.sentences()), Found.NOTHING_ASKED))
                    .build();
        }
    }

    public Response erase(long seller, Form form, Actor actor, String address, BiFunction<Form, Found, Object> page) {
        try {
            int erased = erasure.erase(
                    new EraseName(
                            seller,
                            form.text("name"),
                            form.text("reason"),
                            form.number("seen").orElse(0)),
                    actor);
            return Flash.redirect(address, erased == 0 ? "het-ten" : "da-xoa-ten");
        } catch (InvalidInput invalid) {
            boolean named = !invalid.sentences().containsKey("name");
            return Response.status(400)
                    .entity(page.apply(
                            form.with(invalid.sentences()), named ? found(seller, form, actor) : Found.NOTHING_ASKED))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page.apply(form.withRefusal(violation.sentence()), found(seller, form, actor)))
                    .build();
        }
    }

    private Found found(long seller, Form form, Actor actor) {
        String name = form.text("name");
        List<NamedRecord> records = erasure.find(seller, name, actor);
        return new Found(
                true,
                records,
                records.isEmpty() ? erasure.lookAlikes(seller, name, actor) : List.of(),
                erasure.openlyNaming(seller, name, actor));
    }
}
