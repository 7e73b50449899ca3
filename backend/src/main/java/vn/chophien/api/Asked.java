package vn.chophien.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.chophien.shared.InvalidInput;

/** Reads what was asked in an address into what it means. Slips are collected, so that a caller learns of all at once. */
public final class Asked {

    private static final String DIGITS = "\\d{1,12}";

    private final MultivaluedMap<String, String> parameters;
    private final InvalidInput.Collector wrong = new InvalidInput.Collector();

    public Asked(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Words as they were typed; empty when none were. */
    public String text(String name, int longest) {
        String text = given(name);
        if (text.length() > longest) {
            refuse(name, "Trường này dài nhất " + longest + " ký tự.");
        }
        return text;
    }

    /** A value that must stand in the address. */
    public String required(String name) {
        String text = given(name);
        if (text.isEmpty()) {
            refuse(name, "Thiếu trường này.");
        }
        return text;
    }

    public int whole(String name, int least, int most, int otherwise) {
        String text = given(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        long number = text.matches(DIGITS) ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            refuse(name, "Hãy gửi một số nguyên từ " + least + " đến " + most + ".");
            return otherwise;
        }
        return (int) number;
    }

    /** A count that has no upper end, such as an amount of money. */
    public Optional<Long> count(String name) {
        String text = given(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches(DIGITS)) {
            refuse(name, "Hãy gửi một số nguyên không âm.");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }

    public boolean flag(String name) {
        return choice(name, Map.of("true", true, "false", false), false);
    }

    public <T> T choice(String name, Map<String, T> choices, T otherwise) {
        String text = given(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        T chosen = choices.get(text);
        if (chosen == null) {
            refuse(name, "Hãy chọn một trong: " + String.join(", ", new TreeSet<>(choices.keySet())) + ".");
            return otherwise;
        }
        return chosen;
    }

    public void refuse(String name, String sentence) {
        wrong.require(false, name, sentence);
    }

    /** Ends the reading: nothing goes on with a slip in it. */
    public void done() {
        wrong.throwIfAny();
    }

    private String given(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
