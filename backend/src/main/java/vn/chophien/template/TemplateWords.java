package vn.chophien.template;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says, with slots between braces.
 *
 * @param body paragraphs with an empty line between them
 * @param sms for whoever left a phone number alone, before the page's address; empty where none is sent
 */
public record TemplateWords(String title, String body, String sms) {

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    /** Names between braces, in the order in which they stand. */
    static Set<String> slots(String words) {
        Set<String> names = new LinkedHashSet<>();
        Matcher slot = SLOT.matcher(words);
        while (slot.find()) {
            names.add(slot.group(1));
        }
        return names;
    }

    /** What stands outside of slots. */
    static String outside(String words) {
        return SLOT.matcher(words).replaceAll("");
    }

    /** Values are not looked through for slots again: a buyer's note with braces stays what it is. */
    static String fill(String words, Map<String, String> values) {
        return SLOT.matcher(words)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "")))
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
