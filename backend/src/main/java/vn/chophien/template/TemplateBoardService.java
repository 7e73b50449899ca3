package vn.chophien.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.Remembered;

/** The words that hold now, out of this node's memory: a message costs no statement more for them. */
@ApplicationScoped
public class TemplateBoardService {

    @Inject
    TemplateRepository templates;

    @Inject
    SettingBoardService settings;

    private final Remembered<Map<String, TemplateChange>> changes = new Remembered<>(() -> templates.newest(), Map::of);

    public FilledTemplate fill(MessageTemplate template) {
        TemplateChange change = changes.now().get(template.code());
        return new FilledTemplate(
                template, wordsOf(template, change), settings.now().name());
    }

    static TemplateWords wordsOf(MessageTemplate template, @Nullable TemplateChange change) {
        TemplateWords words = change == null ? null : change.words();
        return words == null ? template.delivered() : words;
    }

    void read() {
        changes.read();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TemplatesChanged news) {
        changes.age();
    }
}
