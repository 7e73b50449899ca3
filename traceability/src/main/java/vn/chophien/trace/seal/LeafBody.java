package vn.chophien.trace.seal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;

/**
 * Puts together the exact bytes of a leaf.
 *
 * <p>Everything in a leaf is text: two programs agree on the bytes of {@code "1.250"}, but not on those of a number. Text
 * is NFC, because the same Vietnamese word typed on two phones has two encodings and one look. Members without a value
 * are left out.
 */
public final class LeafBody {

    /** The longest leaf in bytes: C2SP tlog-tiles writes the length of an entry in two bytes. */
    public static final int LONGEST = 65_535;

    private final Map<String, Json> members = new LinkedHashMap<>();

    /** Adds a text; nothing where there is none. */
    public LeafBody with(String name, @Nullable String value) {
        if (value != null) {
            members.put(name, text(value));
        }
        return this;
    }

    /** Adds a part with members of its own; nothing where it is empty. */
    public LeafBody with(String name, Map<String, String> part) {
        if (!part.isEmpty()) {
            members.put(name, object(part));
        }
        return this;
    }

    /** Adds a list of parts; nothing where it is empty. */
    public LeafBody with(String name, List<Map<String, String>> parts) {
        if (!parts.isEmpty()) {
            List<Json> elements = new ArrayList<>();
            parts.forEach(part -> elements.add(object(part)));
            members.put(name, new Json.Arr(elements));
        }
        return this;
    }

    /**
     * The canonical bytes (RFC 8785).
     *
     * @throws IllegalStateException when they are more than {@link #LONGEST}
     */
    public byte[] bytes() {
        byte[] bytes = Jcs.canonical(Json.write(new Json.Obj(members)));
        if (bytes.length > LONGEST) {
            throw new IllegalStateException("A leaf has " + bytes.length + " bytes, more than " + LONGEST + ".");
        }
        return bytes;
    }

    private static Json object(Map<String, String> part) {
        Map<String, Json> inner = new LinkedHashMap<>();
        part.forEach((name, value) -> inner.put(name, text(value)));
        return new Json.Obj(inner);
    }

    private static Json text(String value) {
        return new Json.Str(Normalizer.normalize(value, Normalizer.Form.NFC));
    }
}
