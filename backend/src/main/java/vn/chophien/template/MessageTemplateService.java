package vn.chophien.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.Edit;
import vn.chophien.shared.NotFound;

/** Changes the words of letters and short messages. */
@ApplicationScoped
@Transactional
public class MessageTemplateService {

    public static final String OBJECT = "message-template";

    @Inject
    @Any
    Instance<MessageTemplates> features;

    @Inject
    TemplateRepository templates;

    @Inject
    SettingBoardService market;

    @Inject
    AuditLog audit;

    @Inject
    Event<TemplatesChanged> changed;

    @Inject
    Clock clock;

    /** Read anew, so that nobody edits what was right a moment ago. */
    public List<TemplateGroup> groups(Actor staff) {
        staff.requireStaff();
        Map<String, TemplateChange> newest = templates.newest();
        Map<String, List<TemplateView>> groups = new TreeMap<>(Collator.getInstance(Locale.forLanguageTag("vi")));
        features.stream()
                .sorted(Comparator.comparing(feature -> feature.getClass().getName()))
                .forEach(feature -> feature.all()
                        .forEach(template -> groups.computeIfAbsent(feature.group(), name -> new ArrayList<>())
                                .add(view(template, newest.get(template.code())))));
        return groups.entrySet().stream()
                .map(group -> new TemplateGroup(group.getKey(), group.getValue()))
                .toList();
    }

    public TemplateView find(String code, Actor staff) {
        return groups(staff).stream()
                .flatMap(group -> group.templates().stream())
                .filter(view -> view.template().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("message template", code));
    }

    /** The newest first. */
    public List<TemplateChange> history(String code, Actor staff) {
        staff.requireStaff();
        return templates.history(code);
    }

    /** Finds nothing wrong with words, or says what. */
    public TemplatePreview preview(String code, TemplateWords words, Actor staff) {
        TemplateView now = find(code, staff);
        TemplateCheck.check(now.template(), words);
        return TemplatePreview.of(now.template(), words, market.now());
    }

    /**
     * The delivered words put the template back to them: a later delivery may say it better.
     *
     * @param version of the words that were opened
     * @return whether they say something else now
     */
    public boolean set(String code, long version, TemplateWords words, Actor staff) {
        staff.require(Permission.OPERATION);
        TemplateView now = find(code, staff);
        TemplateCheck.check(now.template(), words);
        if (words.equals(now.words())) {
            return false; // the same press again
        }
        if (version != now.version()) {
            throw Edit.changedMeanwhile();
        }
        boolean delivered = words.equals(now.template().delivered());
        templates.add(code, delivered ? null : words, staff.name(), clock.instant());
        audit.record(staff, "message-template.set", OBJECT, code, said(now.words()), said(words), null);
        changed.fire(new TemplatesChanged());
        return true;
    }

    /** To the words that it came with. */
    public boolean putBack(String code, long version, Actor staff) {
        return set(code, version, find(code, staff).template().delivered(), staff);
    }

    private static TemplateView view(MessageTemplate template, @Nullable TemplateChange change) {
        return new TemplateView(template, TemplateBoardService.wordsOf(template, change), change);
    }

    private static String said(TemplateWords words) {
        return words.title() + "\n" + words.body() + (words.sms().isEmpty() ? "" : "\nSMS: " + words.sms());
    }
}
