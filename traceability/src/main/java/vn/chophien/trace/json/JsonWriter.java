package vn.chophien.trace.json;

import java.util.Map;

/** Writes values as RFC 8785 spells them, but for the order of members and the form of numbers, which stay as they are. */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();

    static String write(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.add(value);
        return writer.text.toString();
    }

    private void add(Json value) {
        if (value instanceof Json.Obj object) {
            add(object);
        } else if (value instanceof Json.Arr array) {
            add(array);
        } else if (value instanceof Json.Str string) {
            quote(string.value());
        } else if (value instanceof Json.Num number) {
            text.append(number.text());
        } else if (value instanceof Json.Literal literal) {
            text.append(literal == Json.Literal.NULL ? "null" : literal == Json.Literal.TRUE);
        }
    }

    private void add(Json.Obj object) {
        String before = "{";
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            text.append(before);
            quote(member.getKey());
            text.append(':');
            add(member.getValue());
            before = ",";
        }
        text.append(object.members().isEmpty() ? "{}" : "}");
    }

    private void add(Json.Arr array) {
        String before = "[";
        for (Json element : array.elements()) {
            text.append(before);
            add(element);
            before = ",";
        }
        text.append(array.elements().isEmpty() ? "[]" : "]");
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
