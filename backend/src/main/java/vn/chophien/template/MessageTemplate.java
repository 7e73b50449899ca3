package vn.chophien.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * An occasion on which the market writes to somebody. Staff may change the words; when it is sent, to whom, which facts and
 * which page it leads to stay the code's.
 *
 * @param code names it for good
 * @param occasion when it is sent
 * @param delivered the words that it came with
 * @param slots that its words may use, besides the market's name and its authority's
 */
public record MessageTemplate(String code, String occasion, Reader reader, TemplateWords delivered, List<Slot> slots) {

    public MessageTemplate {
        slots = List.copyOf(slots);
    }

    /** A message by mail, and by SMS to whoever left no address. */
    public MessageTemplate(
            String code, String occasion, Reader reader, String title, String body, String sms, Slot... slots) {
        this(code, occasion, reader, new TemplateWords(title, body, sms), List.of(slots));
    }

    /** As it is, with one slot more. */
    public MessageTemplate withSlot(Slot slot) {
        return new MessageTemplate(
                code,
                occasion,
                reader,
                delivered,
                Stream.concat(Stream.of(slot), slots.stream()).toList());
    }

    public boolean hasSms() {
        return !delivered.sms().isEmpty();
    }

    /** With those that every template has. */
    public List<Slot> allSlots() {
        return Stream.concat(slots.stream(), Stream.of(Slot.MARKET, Slot.AUTHORITY))
                .toList();
    }

    boolean has(String slot) {
        return allSlots().stream().anyMatch(one -> one.name().equals(slot));
    }
}
