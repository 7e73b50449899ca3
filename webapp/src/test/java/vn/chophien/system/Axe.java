package vn.chophien.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks at a page with axe-core: what of WCAG 2.2 AA a machine can decide. */
final class Axe {

    private static final String SCRIPT = script();

    /** Target size is new in 2.2, and axe leaves it out unless it is asked for. */
    private static final String ALL = """
            {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
              rules: {'target-size': {enabled: true}},
            }""";

    private static final String COLOURS = "{runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}}";

    private static final String LOOK = """
            async () => {
              const found = await axe.run(document, {...%s, resultTypes: ['violations']});
              return found.violations.flatMap(rule =>
                rule.nodes.slice(0, 5).map(node => rule.id + ': ' + node.html.slice(0, 160)));
            }""";

    private Axe() {}

    /** What keeps people out of the page that is open, in light and in dark; also what is wider than the screen. */
    static List<String> barriers(Page page) {
        page.evaluate(SCRIPT);
        List<String> barriers = new ArrayList<>();
        look(page, ColorScheme.LIGHT, ALL, barriers);
        look(page, ColorScheme.DARK, COLOURS, barriers); // nothing else differs
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        int screen = Objects.requireNonNull(page.viewportSize()).width;
        if (width > screen) {
            barriers.add(page.url() + " is " + width + " px wide on a screen of " + screen);
        }
        return barriers;
    }

    private static void look(Page page, ColorScheme scheme, String rules, List<String> barriers) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        for (Object barrier : (List<?>) page.evaluate(LOOK.formatted(rules))) {
            barriers.add(page.url() + " " + scheme + " " + barrier);
        }
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
