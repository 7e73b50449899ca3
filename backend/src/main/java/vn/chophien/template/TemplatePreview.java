package vn.chophien.template;

import java.util.List;

/**
 * How words read with samples in their slots.
 *
 * @param sms without the page's address, which comes behind it; empty where none is sent
 */
public record TemplatePreview(String title, List<String> paragraphs, String sms, String why) {

    /** How long an address usually is. */
    private static final String ADDRESS = " https://cho.example/don-hang/CP-26-7K3M9Q?ma=0123456789abcdef";

    public static TemplatePreview of(MessageTemplate template, TemplateWords words) {
        FilledTemplate filled = new FilledTemplate(template, words, Slot.MARKET.sample());
        template.slots().forEach(slot -> filled.with(slot, slot.sample()));
        return new TemplatePreview(
                filled.title(),
                filled.paragraphs(),
                filled.sms(),
                filled.letter(List.of(), null).why());
    }

    public SmsSize smsSize() {
        return SmsSize.of(sms + ADDRESS);
    }
}
