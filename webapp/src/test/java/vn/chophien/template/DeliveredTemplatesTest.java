package vn.chophien.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.setting.MarketFacts;

/** What every feature delivers. */
class DeliveredTemplatesTest {

    @Test
    void everyCodeNamesOneTemplate() {
        assertThat(all())
                .extracting(MessageTemplate::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z.-]{3,60}"));
        assertThat(all()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("all")
    void deliveredWordsKeepTheRulesForEverybody(MessageTemplate template) {
        assertThatCode(() -> TemplateCheck.check(template, template.delivered()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("all")
    void withSamplesNothingIsLeftOpenAndOneMessageCostsLittle(MessageTemplate template) {
        TemplatePreview preview = TemplatePreview.of(template, template.delivered(), new MarketFacts(Map.of()));

        assertThat(preview.title() + preview.paragraphs() + preview.sms() + preview.why())
                .doesNotContain("{", "}", "  ");
        assertThat(preview.smsSize().messages()).isLessThanOrEqualTo(4);
    }

    /** Looks at classes with such names only: to read all of the market takes its time. */
    static List<MessageTemplate> all() {
        return new ClassFileImporter()
                .withImportOption(location -> location.contains("Templates")).importPackages("vn.chophien").stream()
                        .filter(type -> type.isAssignableTo(MessageTemplates.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .flatMap(type -> make(type.reflect()).all().stream())
                        .toList();
    }

    private static MessageTemplates make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (MessageTemplates) constructor.newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError(type.getName(), wrong);
        }
    }
}
