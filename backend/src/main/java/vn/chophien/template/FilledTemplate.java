package vn.chophien.template;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.message.Channel;
import vn.chophien.message.ContactPoint;
import vn.chophien.message.Letter;
import vn.chophien.message.Message;
import vn.chophien.setting.MarketFacts;

/** A template on its way to becoming a message: each slot is given its value, then it is read. */
public final class FilledTemplate {

    private static final System.Logger LOG = System.getLogger(FilledTemplate.class.getName());

    private final MessageTemplate template;
    private final TemplateWords words;
    private final Map<String, String> values = new HashMap<>();

    FilledTemplate(MessageTemplate template, TemplateWords words, MarketFacts market) {
        this.template = template;
        this.words = words;
        values.put(Slot.MARKET.name(), market.name());
        values.put(Slot.AUTHORITY.name(), market.authority());
    }

    /** @param value may be empty, or several paragraphs with an empty line between them */
    public FilledTemplate with(Slot slot, Object value) {
        values.put(slot.name(), value.toString());
        return this;
    }

    public String title() {
        return filled(words.title());
    }

    public List<String> paragraphs() {
        return Stream.of(filled(words.body()).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    public String sms() {
        return filled(words.sms());
    }

    public Letter letter(List<Letter.Fact> facts, Letter.@Nullable Link link) {
        return letter(facts, link, filled(template.reader().why()));
    }

    /** @param why this person gets it, where more is to be said of it than the reader's kind */
    public Letter letter(List<Letter.Fact> facts, Letter.@Nullable Link link, String why) {
        return new Letter(values.getOrDefault(Slot.MARKET.name(), ""), title(), paragraphs(), facts, link, why);
    }

    /** As {@link #message}; nothing to whoever left a phone number alone where no SMS is sent. */
    public Optional<Message> messageIfAny(
            String key, String topic, ContactPoint to, List<Letter.Fact> facts, Letter.Link link) {
        return canReach(to) ? Optional.of(message(key, topic, to, facts, link)) : Optional.empty();
    }

    boolean canReach(ContactPoint to) {
        return to.channel() != Channel.SMS || template.hasSms();
    }

    /** As a letter, or in short with the page's address behind it. */
    public Message message(String key, String topic, ContactPoint to, List<Letter.Fact> facts, Letter.Link link) {
        return to.channel() == Channel.SMS
                ? new Message(key, topic, Channel.SMS, to.value(), title(), sms() + " " + link.address())
                : Message.mail(key, topic, to.value(), letter(facts, link));
    }

    /** A message with a hole is better than an order that stops at it. */
    private String filled(String text) {
        for (String name : TemplateWords.slots(text)) {
            if (!values.containsKey(name)) {
                LOG.log(Level.ERROR, "Nothing fills {0} of the template {1}", name, template.code());
            }
        }
        return TemplateWords.fill(text, values);
    }
}
