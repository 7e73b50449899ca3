package vn.chophien.template;

import org.jspecify.annotations.Nullable;

/**
 * A template as staff see it.
 *
 * @param words that hold now
 * @param change that they came by; null where they are as delivered from the first day on
 */
public record TemplateView(
        MessageTemplate template,
        TemplateWords words,
        @Nullable TemplateChange change) {

    public boolean isDelivered() {
        return words.equals(template.delivered());
    }

    /** Goes with a form and comes back with it, so that nobody overwrites what a colleague wrote meanwhile. */
    public long version() {
        return change == null ? 0 : change.id();
    }

    public TemplatePreview preview() {
        return TemplatePreview.of(template, words);
    }
}
