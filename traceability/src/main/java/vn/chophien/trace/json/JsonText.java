package vn.chophien.trace.json;

import java.util.Locale;
import java.util.Map;

/** Writes a JSON value as text without idle space: members in their order, numbers as they were read. RFC 8259. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The text of a value, which {@link Json#read} reads as an equal one. */
    public static String of(Json value) {
        JsonText writer = new JsonText();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(Json value) {
        if (value instanceof Json.Obj object) {
            char before = '{';
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                text.append(before);
                quote(member.getKey());
                text.append(':');
                write(member.getValue());
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof Json.Arr list) {
            char before = '[';
            for (Json element : list.elements()) {
                text.append(before);
                write(element);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (value instanceof Json.Str string) {
            quote(string.value());
        } else if (value instanceof Json.Num number) {
            text.append(number.text());
        } else {
            text.append(((Json.Literal) value).name().toLowerCase(Locale.ROOT));
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
