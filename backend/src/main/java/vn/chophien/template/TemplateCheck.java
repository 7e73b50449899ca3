package vn.chophien.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chophien.shared.InvalidInput;

/**
 * What words must keep to. A reason, a term or a number that the delivered words tell may be told otherwise, but not be left
 * out; and no address may be written in, so that nobody leads readers astray in the market's name.
 */
final class TemplateCheck {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_BODY = 2000;
    static final int LONGEST_SMS = 300;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?:|www\\.|[\\w-]\\.(vn|com|net|org|info|me|ly)\\b)");

    private final MessageTemplate template;
    private final InvalidInput.Collector wrong = new InvalidInput.Collector();

    private TemplateCheck(MessageTemplate template) {
        this.template = template;
    }

    /** @throws InvalidInput under {@code title}, {@code body} and {@code sms} */
    static void check(MessageTemplate template, TemplateWords words) {
        TemplateCheck check = new TemplateCheck(template);
        check.wrong.requireText(words.title(), "title", "Hãy ghi tiêu đề.", LONGEST_TITLE);
        check.wrong.require(!words.title().contains("\n"), "title", "Tiêu đề chỉ có một dòng.");
        check.wrong.requireText(words.body(), "body", "Hãy viết lời thư.", LONGEST_BODY);
        check.slots("title", words.title(), "");
        check.slots("body", words.body(), template.delivered().body());
        if (template.hasSms()) {
            check.wrong.requireText(words.sms(), "sms", "Hãy viết lời tin nhắn.", LONGEST_SMS);
            check.wrong.require(!words.sms().contains("\n"), "sms", "Tin nhắn chỉ có một dòng.");
            check.slots("sms", words.sms(), template.delivered().sms());
        }
        check.wrong.throwIfAny();
    }

    private void slots(String field, String typed, String delivered) {
        wrong.require(
                !TemplateWords.outside(typed).matches("(?s).*[{}].*"),
                field,
                "Dấu { và } đi theo cặp, bao quanh tên một chỗ trống.");
        Set<String> used = TemplateWords.slots(typed);
        Set<String> unknown = new LinkedHashSet<>(used);
        unknown.removeIf(name -> template.slot(name).isPresent());
        wrong.require(unknown.isEmpty(), field, "Thư này không có chỗ trống " + inBraces(unknown) + ".");
        Set<String> missing = TemplateWords.slots(delivered);
        missing.removeAll(used);
        missing.remove(Slot.MARKET.name());
        wrong.require(missing.isEmpty(), field, "Người đọc cần biết " + inBraces(missing) + ", đừng bỏ đi.");
        wrong.require(
                !ADDRESS.matcher(typed).find(),
                field,
                "Đừng ghi địa chỉ trang mạng. Chợ tự thêm liên kết đến đúng trang.");
    }

    private static String inBraces(Set<String> names) {
        return names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
