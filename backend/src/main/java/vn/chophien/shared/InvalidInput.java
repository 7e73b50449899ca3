package vn.chophien.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Input that cannot be understood, field by field. Pages show each sentence beside its field; answered with 400. */
public class InvalidInput extends RuntimeException {

    private final Map<String, String> sentences;

    public InvalidInput(Map<String, String> sentences) {
        super("Invalid: " + sentences.keySet());
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    public static InvalidInput of(String field, String sentence) {
        return new InvalidInput(Map.of(field, sentence));
    }

    /** Sentence by field name, in the order in which they were found: that of the form. */
    public Map<String, String> sentences() {
        return sentences;
    }

    /** Collects the complaints about a form, so that a person sees all of them at once. */
    public static final class Collector {
        private final Map<String, String> found = new LinkedHashMap<>();

        public void require(boolean condition, String field, String sentence) {
            if (!condition) {
                found.putIfAbsent(field, sentence);
            }
        }

        /** A text that must be there and fit. */
        public void requireText(String text, String field, String missing, int longest) {
            require(!text.isBlank(), field, missing);
            require(text.length() <= longest, field, "Dài nhất " + longest + " chữ.");
        }

        public boolean has(String field) {
            return found.containsKey(field);
        }

        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new InvalidInput(found);
            }
        }
    }
}
