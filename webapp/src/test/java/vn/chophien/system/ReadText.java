package vn.chophien.system;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page says in its own language: its text, without what is marked as Vietnamese or is no text of the page. */
final class ReadText {

    private static final Pattern PART = Pattern.compile(
            "<!--.*?-->|<(script|style)\\b.*?</\\1>|<(/?)([a-zA-Z][\\w-]*)((?:\"[^\"]*\"|[^>\"])*)>|<!doctype[^>]*>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A title holds names, which cannot be marked in it; a text field holds what its reader typed. */
    private static final Set<String> UNREAD = Set.of("title", "textarea");

    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** How deep the element is that silences what is within it; 0 where none does. */
    private int silentFrom;

    private ReadText(String html) {
        Matcher part = PART.matcher(html);
        int end = 0;
        while (part.find()) {
            say(html.substring(end, part.start()));
            end = part.end();
            if (part.group(3) != null) {
                tag(part.group(3).toLowerCase(Locale.ROOT), !part.group(2).isEmpty(), part.group(4));
            }
        }
        say(html.substring(end));
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("Not closed: " + open);
        }
    }

    /** The lines of a page in which Vietnamese letters are left. */
    static List<String> leftInVietnamese(String html) {
        return new ReadText(html)
                .text
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> VIETNAMESE.matcher(line).find())
                .toList();
    }

    private void tag(String name, boolean isEnd, String attributes) {
        if (isEnd) {
            close(name);
        } else if (!attributes.endsWith("/") && !WITHOUT_END.contains(name)) {
            open.push(name);
            if (silentFrom == 0 && (UNREAD.contains(name) || attributes.contains(" lang=\"vi\""))) {
                silentFrom = open.size();
            }
        }
        say(" ");
    }

    private void close(String name) {
        if (!open.contains(name)) {
            throw new IllegalArgumentException("Never opened: " + name);
        }
        while (!open.pop().equals(name)) {
            // what was left open ends with what it is within
        }
        if (open.size() < silentFrom) {
            silentFrom = 0;
        }
    }

    private void say(String words) {
        if (silentFrom == 0) {
            text.append(words);
        }
    }
}
