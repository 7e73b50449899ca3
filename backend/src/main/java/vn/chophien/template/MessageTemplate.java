package vn.chophien.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An occasion on which the market writes to somebody. Staff may change the words; when it is sent, to whom, which facts and
 * which page it leads to stay the code's.
 *
 * @param code names it for good
 * @param occasion when it is sent
 * @param delivered the words that it came with
 * @param slots that its words may use, besides the market's name
 */
public record MessageTemplate(String code, String occasion, Reader reader, TemplateWords delivered, List<Slot> slots) {

    public MessageTemplate {
        slots = Stream.concat(slots.stream(), Stream.of(Slot.MARKET)).distinct().toList();
    }

    /** A message by mail, and by SMS to whoever left no address. */
    public MessageTemplate(
            String code, String occasion, Reader reader, String title, String body, String sms, Slot... slots) {
        this(code, occasion, reader, new TemplateWords(title, body, sms), List.of(slots));
    }

    public boolean hasSms() {
        return !delivered.sms().isEmpty();
    }

    Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** Every slot with its sample. */
    Map<String, String> samples() {
        return slots.stream().collect(Collectors.toMap(Slot::name, Slot::sample, (one, same) -> one, TreeMap::new));
    }
}
