package vn.chophien.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a visitor with nothing in the cache waits for on a slow line.
 *
 * @param bytes over the wire until the page said that it was loaded, headers among them
 * @param wholeBytes also what the browser fetched after that
 * @param shift how far things jumped while they were read: cumulative layout shift
 */
record FirstView(
        String name,
        long bytes,
        int requests,
        long wholeBytes,
        double shift,
        long firstByteMs,
        long firstPaintMs,
        long largestPaintMs,
        long loadMs) {

    /** What Chromium calls slow 3G: every answer takes 400 ms to come, 50 kB arrive in a second. */
    private static final Map<String, Number> SLOW_3G =
            Map.of("latency", 400, "downloadThroughput", 50_000, "uploadThroughput", 50_000);

    private static final String WATCH = """
            window.seen = {shift: 0, largest: 0};
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
            }).observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) seen.largest = entry.startTime;
            }).observe({type: 'largest-contentful-paint', buffered: true});
            """;

    static FirstView of(String name, BrowserContext visitor, String address) {
        try (Page page = visitor.newPage()) {
            page.addInitScript(WATCH);
            page.setDefaultTimeout(60_000);
            CDPSession wire = visitor.newCDPSession(page);
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            AtomicBoolean loaded = new AtomicBoolean();
            AtomicLong untilLoad = new AtomicLong();
            AtomicInteger requestsUntilLoad = new AtomicInteger();
            wire.on("Network.loadingFinished", event -> {
                bytes.addAndGet(event.get("encodedDataLength").getAsLong());
                requests.incrementAndGet();
            });
            wire.on("Page.loadEventFired", event -> {
                if (!loaded.getAndSet(true)) {
                    untilLoad.set(bytes.get());
                    requestsUntilLoad.set(requests.get());
                }
            });
            wire.send("Page.enable");
            wire.send("Network.enable");
            wire.send("Network.clearBrowserCache");
            wire.send("Network.emulateNetworkConditions", slowLine());
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new FirstView(
                    name,
                    untilLoad.get(),
                    requestsUntilLoad.get(),
                    bytes.get(),
                    number(page, "seen.shift"),
                    (long) number(page, "performance.getEntriesByType('navigation')[0].responseStart"),
                    (long) number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"),
                    (long) number(page, "seen.largest"),
                    (long) number(page, "performance.getEntriesByType('navigation')[0].loadEventEnd"));
        }
    }

    private static JsonObject slowLine() {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        SLOW_3G.forEach(line::addProperty);
        return line;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    static String head() {
        return "%-10s %9s %9s %11s %7s %8s %7s %7s %7s"
                .formatted(
                        "page", "bytes", "requests", "whole bytes", "shift", "first ms", "FCP ms", "LCP ms", "load ms");
    }

    String row() {
        return "%-10s %9d %9d %11d %7.3f %8d %7d %7d %7d"
                .formatted(name, bytes, requests, wholeBytes, shift, firstByteMs, firstPaintMs, largestPaintMs, loadMs);
    }
}
