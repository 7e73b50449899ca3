package vn.chophien.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real browser for the whole test run: the machine's own Chromium. Where there is none and we may install one (root on
 * Debian), it is installed; elsewhere the tests that need it are skipped and say so.
 */
public final class Chromium implements AutoCloseable {

    private static final String SHELL = "chromium-headless-shell";

    /** Its own shell without windows first: the same pages and scripts, for less of the machine. */
    private static final List<String> NAMES = List.of(SHELL, "chromium", "chromium-browser", "google-chrome");

    /** Quiet start: no calls home, which a closed network refuses one by one. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A page that will not change is noticed late, a slow machine is not taken for one. */
    private static final double PATIENCE_MILLIS = 60_000;

    /**
     * Nothing can be clicked before the page's scripts are at work, as they are for a person by the time they have found
     * the button. Keys cannot be held back so: see {@link #settled}.
     */
    private static final String UNTOUCHABLE_UNTIL_ENHANCED = """
            addEventListener("DOMContentLoaded", () => {
              if (!document.querySelector("script[src*=enhance]")) return;
              const hold = new CSSStyleSheet();
              hold.replaceSync("html:not([data-enhanced]) * { pointer-events: none !important }");
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, hold];
            });
            """;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    /** A fresh visitor with a phone's screen, 360 px wide. */
    public BrowserContext phone() {
        return visitor(360, 740, true);
    }

    /** A fresh visitor at a desk, 1280 px wide. */
    public BrowserContext desk() {
        return visitor(1280, 900, true);
    }

    /** A phone whose browser runs no scripts. */
    public BrowserContext phoneWithoutScripts() {
        return visitor(360, 740, false);
    }

    public BrowserContext visitor(int width, int height, boolean scripts) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setJavaScriptEnabled(scripts));
        visitor.addInitScript(UNTOUCHABLE_UNTIL_ENHANCED);
        return visitor;
    }

    /** The page, once its scripts are at work: before that, a key does what it does without scripts. */
    static Page settled(Page page) {
        page.waitForSelector(
                "html[data-enhanced]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void installFromDebian() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-qq", "-y", "--no-install-recommends", SHELL);
        }
    }

    private static void run(String... command) {
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            process.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the browser to the tests that ask for it. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Chromium.class, key -> obtain(), Chromium.class);
        }

        private static Chromium obtain() {
            if (installed().isEmpty()) {
                installFromDebian();
            }
            Optional<Path> executable = installed();
            Assumptions.assumeTrue(executable.isPresent(), "No Chromium here, and none could be installed");
            return new Chromium(executable.orElseThrow());
        }
    }
}
