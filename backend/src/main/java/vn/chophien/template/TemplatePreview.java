package vn.chophien.template;

import java.util.List;
import vn.chophien.setting.MarketFacts;

/**
 * How words read with samples in their slots.
 *
 * @param sms without the page's address, which comes behind it; empty where none is sent
 */
public record TemplatePreview(String title, List<String> paragraphs, String sms, String why) {

    /** How long an address usually is. */
    private static final String ADDRESS = " https://cho.example/don-hang/CP261128H7BBG?ma=0123456789abcdef";

    public static TemplatePreview of(MessageTemplate template, TemplateWords words, MarketFacts market) {
        FilledTemplate filled = new FilledTemplate(template, words, market);
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
