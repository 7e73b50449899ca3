package vn.chophien.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, before it is known how its reader's program shows it.
 *
 * @param market who writes
 * @param title the subject
 * @param paragraphs in which the first says what the letter is about
 * @param facts looked up rather than read
 * @param link the one thing to do next
 * @param why this person gets it
 */
public record Letter(
        String market,
        String title,
        List<String> paragraphs,
        List<Fact> facts,
        @Nullable Link link,
        String why) {

    public record Fact(String name, String value) {}

    public record Link(String words, String address) {}

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    public String text() {
        StringBuilder text = new StringBuilder("Chào bạn,\n\n");
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        facts.forEach(fact ->
                text.append(fact.name()).append(": ").append(fact.value()).append('\n'));
        if (!facts.isEmpty()) {
            text.append('\n');
        }
        if (link != null) {
            text.append(link.words()).append(":\n").append(link.address()).append("\n\n");
        }
        return text.append(why).toString();
    }

    public String html() {
        return new LetterHtml(this).write();
    }
}
