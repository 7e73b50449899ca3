package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Somebody at a page, who counts: taps on what leads on, and fields that were filled or chosen. */
final class Hands {

    private final Page page;
    private int taps;
    private int fields;

    Hands(Page page) {
        this.page = page;
    }

    Hands press(String button) {
        return tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    Hands press(Pattern button) {
        return tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    Hands follow(String link) {
        return tap(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    Hands follow(Pattern link) {
        return tap(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    Hands tap(String selector) {
        return tap(page.locator(selector));
    }

    private Hands tap(Locator what) {
        what.first().click();
        taps++;
        return this;
    }

    Hands fill(String selector, String value) {
        page.fill(selector, value);
        fields++;
        return this;
    }

    Hands choose(String selector, String value) {
        page.selectOption(selector, value);
        fields++;
        return this;
    }

    /** A box or a round one. */
    Hands tick(String selector) {
        page.check(selector);
        fields++;
        return this;
    }

    Hands photo(String selector, FilePayload... photos) {
        page.setInputFiles(selector, photos);
        fields++;
        return this;
    }

    /** What a task takes may not grow. */
    void took(String task, int mostTaps, int mostFields) {
        System.out.println(task + ": " + taps + " taps, " + fields + " fields");
        assertThat(taps).as(task + ", taps").isLessThanOrEqualTo(mostTaps);
        assertThat(fields).as(task + ", fields").isLessThanOrEqualTo(mostFields);
    }
}
