package vn.chophien.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chophien.disclosure.DisclosurePart;
import vn.chophien.disclosure.WriteDisclosure;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Form;

/** Between what is typed about an authority's request for data and what is asked for. */
final class DisclosureForm {

    private DisclosureForm() {}

    /** Nothing is chosen beforehand: what the letter does not ask for is not handed out. */
    static Form blank(Instant now) {
        LocalDate today = Times.dayOf(now);
        Map<String, String> filled = new HashMap<>(TakedownForm.ReceivedAt.filled(now));
        filled.put("clientId", UUID.randomUUID().toString());
        filled.put("from", today.withDayOfYear(1).toString());
        filled.put("to", today.toString());
        return Form.filled(filled);
    }

    static WriteDisclosure read(Form form, long seller) {
        return new WriteDisclosure(
                form.text("clientId"),
                seller,
                form.text("lot"),
                form.text("order"),
                Choices.day(form.text("from")),
                Choices.day(form.text("to")),
                Arrays.stream(DisclosurePart.values())
                        .filter(part -> form.all("part").contains(Choices.name(part)))
                        .collect(Collectors.toSet()),
                form.text("buyers").equals("co"),
                form.text("number"),
                Choices.day(form.text("issued")),
                form.text("authority"),
                form.text("ground"),
                form.text("purpose"),
                Choices.day(form.text("secret-until")),
                TakedownForm.ReceivedAt.read(form));
    }
}
