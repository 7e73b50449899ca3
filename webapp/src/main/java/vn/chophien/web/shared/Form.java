package vn.chophien.web.shared;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.TypedText;

/**
 * A form as it came and as it goes back: what was typed, and what is wrong with it. A page that refuses a form shows
 * the same form filled.
 */
public record Form(MultivaluedMap<String, String> values, Map<String, String> errors) {

    /** An empty form, for the first view of a page. */
    public static Form blank() {
        return new Form(new MultivaluedHashMap<>(), Map.of());
    }

    public static Form of(MultivaluedMap<String, String> values) {
        return new Form(values, Map.of());
    }

    /** A form filled from what is stored. */
    public static Form filled(Map<String, String> stored) {
        return new Form(new MultivaluedHashMap<>(stored), Map.of());
    }

    public Form with(Map<String, String> errors) {
        return new Form(values, errors);
    }

    /** The same without what was typed into one field. */
    public Form without(String field) {
        MultivaluedHashMap<String, String> rest = new MultivaluedHashMap<>(values);
        rest.remove(field);
        return new Form(rest, errors);
    }

    /** A rule that belongs to no single field. */
    public Form withRefusal(String sentence) {
        return with(Map.of("", sentence));
    }

    /** What was typed, NFC and without outer spaces; empty when the field did not come. */
    public String text(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : TypedText.of(value);
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    /** A whole number of at most 15 digits; empty for anything else. */
    public OptionalLong number(String field) {
        String text = text(field);
        return text.matches("-?\\d{1,15}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }
}
