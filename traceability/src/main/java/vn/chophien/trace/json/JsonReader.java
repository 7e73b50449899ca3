package vn.chophien.trace.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks once over a text. RFC 8259; the names of the methods are those of its grammar. */
final class JsonReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private final Matcher number;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
        this.number = NUMBER.matcher(text);
    }

    Json whole() {
        Json value = value();
        if (at < text.length()) {
            throw fault("Nothing may follow the value.");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        Json value = switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> new Json.Str(string());
            case 't' -> literal("true", Json.Literal.TRUE);
            case 'f' -> literal("false", Json.Literal.FALSE);
            case 'n' -> literal("null", Json.Literal.NULL);
            default -> number();
        };
        skipSpace();
        return value;
    }

    private interface Part {
        Json read();
    }

    private Json nested(Part part) {
        if (++depth > Json.DEEPEST) {
            throw fault("The value is nested too deeply.");
        }
        at++; // the opening bracket
        Json value = part.read();
        depth--;
        return value;
    }

    private Json object() {
        Map<String, Json> members = new LinkedHashMap<>();
        skipSpace();
        if (!taken('}')) {
            do {
                skipSpace();
                int start = at;
                String name = string();
                skipSpace();
                require(':');
                if (members.put(name, value()) != null) {
                    at = start;
                    throw fault("A member name comes twice.");
                }
            } while (taken(','));
            require('}');
        }
        return new Json.Obj(Collections.unmodifiableMap(members));
    }

    private Json array() {
        List<Json> elements = new ArrayList<>();
        skipSpace();
        if (!taken(']')) {
            do {
                elements.add(value());
            } while (taken(','));
            require(']');
        }
        return new Json.Arr(Collections.unmodifiableList(elements));
    }

    private Json literal(String word, Json.Literal literal) {
        if (!text.startsWith(word, at)) {
            throw fault("This is not a value.");
        }
        at += word.length();
        return literal;
    }

    private Json number() {
        if (!number.find(at) || number.start() != at) {
            throw fault("This is not a value.");
        }
        at = number.end();
        return new Json.Num(number.group());
    }

    private String string() {
        require('"');
        StringBuilder value = new StringBuilder();
        while (!taken('"')) {
            char c = peek();
            if (c < ' ') {
                throw fault("A text has a control character that is not escaped, or no end.");
            }
            at++;
            value.append(c == '\\' ? escaped() : c);
            requirePaired(value);
        }
        if (!value.isEmpty() && Character.isHighSurrogate(value.charAt(value.length() - 1))) {
            throw fault("A text has half a character.");
        }
        return value.toString();
    }

    /** RFC 7493, 2.1: half a character has no UTF-8 form, so nothing that is hashed may hold one. */
    private void requirePaired(StringBuilder value) {
        int last = value.length() - 1;
        boolean low = Character.isLowSurrogate(value.charAt(last));
        boolean afterHigh = last > 0 && Character.isHighSurrogate(value.charAt(last - 1));
        if (low != afterHigh) {
            throw fault("A text has half a character.");
        }
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw fault("This escape is not known.");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw fault("Four hexadecimal digits must follow.");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean taken(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void require(char c) {
        if (!taken(c)) {
            throw fault("A " + c + " is missing.");
        }
    }

    /** The next character, or NUL at the end, which is allowed nowhere. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private InvalidJson fault(String reason) {
        return new InvalidJson(reason, at);
    }
}
