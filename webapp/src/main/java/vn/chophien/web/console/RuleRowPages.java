package vn.chophien.web.console;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;

/** What the pages of dated rules have in common: a list, a form that adds or changes a row, and one that ends it. */
public abstract class RuleRowPages {

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    AuditLog audit;

    /** @param edited number of the row that fills the form; zero for none */
    record Look(long edited, String words, String page) {

        Look at(long row) {
            return new Look(row, words, page);
        }
    }

    private static final Look PLAIN = new Look(0, "", "");

    abstract String home();

    abstract Response page(int status, Form form, Look look);

    /** The form filled from a row, its version included. */
    abstract Form filled(long id);

    abstract void add(Form form);

    abstract void change(Edit edit, Form form);

    /** @param until null when it no longer ends */
    abstract void end(Edit edit, @Nullable LocalDate until);

    @GET
    public Response show(
            @QueryParam("sua") @DefaultValue("") String edited,
            @QueryParam("tim") @DefaultValue("") String words,
            @QueryParam("trang") @DefaultValue("") String page) {
        Look look = new Look(0, words, page);
        return edited.isEmpty()
                ? page(200, Form.filled(Map.of("since", today().toString())), look)
                : page(200, filled(Choices.id(edited)), look.at(Choices.id(edited)));
    }

    @POST
    public Response add(MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        try {
            requireReadable(form, "until");
            add(form);
            return Flash.redirect(home(), "da-luu");
        } catch (InvalidInput wrong) {
            return page(400, form.with(wrong.sentences()), PLAIN);
        } catch (RuleViolation refused) {
            return page(409, form.withRefusal(refused.sentence()), PLAIN);
        }
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        long id = Choices.id(typed);
        Form form = Form.of(values);
        Form stored = filled(id);
        try {
            requireReadable(form, "until");
            change(new Edit(id, Choices.version(form.text("version")), form.text("reason")), form);
            return Flash.redirect(home() + "?sua=" + id, "da-luu");
        } catch (InvalidInput wrong) {
            return page(400, form.with(wrong.sentences()), PLAIN.at(id));
        } catch (RuleViolation refused) {
            values.putSingle("version", stored.text("version")); // they have been told: the next press is meant
            return page(409, form.withRefusal(refused.sentence()), PLAIN.at(id));
        }
    }

    @POST
    @Path("{id}/ket-thuc")
    public Response end(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        Form form = Form.of(values);
        return ended(Choices.id(typed), form, () -> {
            InvalidInput.Collector missing = new InvalidInput.Collector();
            missing.require(Choices.day(form.text("lastDay")) != null, "until", "Hãy chọn ngày cuối cùng áp dụng.");
            missing.throwIfAny();
            return Choices.day(form.text("lastDay"));
        });
    }

    @POST
    @Path("{id}/mo-lai")
    public Response reopen(@PathParam("id") String typed, MultivaluedMap<String, String> values) {
        return ended(Choices.id(typed), Form.of(values), () -> null);
    }

    private interface LastDay {
        @Nullable
        LocalDate read();
    }

    private Response ended(long id, Form form, LastDay lastDay) {
        Form stored = filled(id);
        try {
            end(new Edit(id, Choices.version(form.text("version")), form.text("endReason")), lastDay.read());
            return Flash.redirect(home() + "?sua=" + id, "da-luu");
        } catch (InvalidInput wrong) {
            return page(400, typed(stored, form).with(beside(wrong)), PLAIN.at(id));
        } catch (RuleViolation refused) {
            return page(409, typed(stored, form).withRefusal(refused.sentence()), PLAIN.at(id));
        }
    }

    /** What was typed to end the row, beside the row as it is. */
    private static Form typed(Form stored, Form form) {
        stored.values().putSingle("lastDay", form.text("lastDay"));
        stored.values().putSingle("endReason", form.text("endReason"));
        return stored;
    }

    /** The two forms stand on one page, so their fields have names of their own. */
    private static Map<String, String> beside(InvalidInput wrong) {
        Map<String, String> names = Map.of("until", "lastDay", "reason", "endReason");
        Map<String, String> sentences = new HashMap<>();
        wrong.sentences().forEach((field, sentence) -> sentences.put(names.getOrDefault(field, ""), sentence));
        return sentences;
    }

    private static void requireReadable(Form form, String field) {
        if (!form.text(field).isEmpty() && Choices.day(form.text(field)) == null) {
            throw InvalidInput.of(field, "Hãy chọn ngày, hoặc bỏ trống.");
        }
    }

    static @Nullable LocalDate day(Form form, String field) {
        return Choices.day(form.text(field));
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable String textOrNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    LocalDate today() {
        return Times.dayOf(console.now());
    }
}
