package vn.chophien.trace.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value, RFC 8259. What exists is valid; collections keep the order of the text and cannot be changed. */
public sealed interface Json permits Json.Obj, Json.Arr, Json.Str, Json.Num, Json.Literal {

    /** The deepest nesting that is read: more is an attack on the stack, not a document. */
    int DEEPEST = 100;

    /**
     * Reads one value and nothing after it.
     *
     * @throws InvalidJson for anything that RFC 8259 does not allow, a member name that comes twice, an unpaired
     *     surrogate, or nesting deeper than {@link #DEEPEST}
     */
    static Json read(String text) {
        return new JsonReader(text).whole();
    }

    /** Writes a value without spaces; reading it again gives an equal one. */
    static String write(Json value) {
        return JsonWriter.write(value);
    }

    /** Members in the order of the text. */
    record Obj(Map<String, Json> members) implements Json {
        /** A member's value; empty when there is none. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** A member that is a text; empty when there is none or it is something else. */
        public Optional<String> text(String name) {
            return get(name).filter(Str.class::isInstance).map(value -> ((Str) value).value());
        }

        /** The elements of a member that is an array; empty when there is none or it is something else. */
        public List<Json> list(String name) {
            return get(name)
                    .filter(Arr.class::isInstance)
                    .map(value -> ((Arr) value).elements())
                    .orElse(List.of());
        }
    }

    /** Elements in their order. */
    record Arr(List<Json> elements) implements Json {}

    /** A text, unescaped. */
    record Str(String value) implements Json {}

    /** A number as it was written, such as {@code 1.250}. */
    record Num(String text) implements Json {}

    /** The three words of JSON. */
    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
