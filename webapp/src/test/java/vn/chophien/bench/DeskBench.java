package vn.chophien.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every list and board of the desks in a market of 300 sellers, 10,000 products and 50,000 orders, beside the same page of a
 * market with a tenth of that. Both run at once and are asked in turn. Pages are those that the desks themselves link to.
 */
final class DeskBench {

    private static final double BUDGET = 3;

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:quan-ly|nha-ban)[^\"#]*)\"");
    /** Files, forms and pages of one thing. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            ".*(\\.(csv|xlsx|pdf|docx|zip|json|xml)\\b|/moi\\b|/\\d+\\b|/tai\\b|/loi-thu/|/huong-dan/|/CP\\d).*");

    private record Page(String address, double small, double large) {
        double ratio() {
            return large / small;
        }
    }

    private final HttpConnection small;
    private final HttpConnection large;
    private final List<Page> pages = new ArrayList<>();

    private DeskBench(HttpConnection small, HttpConnection large) {
        this.small = small;
        this.large = large;
    }

    static void run() throws Exception {
        Path tenth = prepare("tenth", 30, 1_000, 2_000, 5_000);
        Path whole = prepare("whole", 300, 10_000, 20_000, 50_000);
        try (BenchMarket smaller = BenchMarket.start(tenth);
                BenchMarket larger = BenchMarket.start(whole);
                HttpConnection small = new HttpConnection(smaller.port);
                HttpConnection large = new HttpConnection(larger.port)) {
            DeskBench bench = new DeskBench(small, large);
            bench.measure("sct", "/quan-ly");
            bench.measure("miendong", "/nha-ban");
            bench.print();
        }
    }

    private static Path prepare(String name, long sellers, long products, long lots, long orders) throws Exception {
        out("Preparing %,d sellers, %,d products, %,d lots, %,d orders", sellers, products, lots, orders);
        Path data = BenchMarket.DATA.resolve(name);
        BenchMarket.prepare(data, sellers, products, lots, orders);
        return data;
    }

    private void print() {
        out("%n%-60s %9s %9s %7s", "Desks, medians in ms", "a tenth", "whole", "ratio");
        pages.stream()
                .sorted(Comparator.comparingDouble(Page::ratio).reversed())
                .forEach(page -> out(
                        "%-60s %9.1f %9.1f %7.1f%s",
                        page.address, page.small, page.large, page.ratio(), page.ratio() > BUDGET ? "   over" : ""));
    }

    private void measure(String name, String home) throws Exception {
        Guest atSmall = new Guest(small);
        Guest atLarge = new Guest(large);
        atSmall.signIn(name, "chophien-demo");
        atLarge.signIn(name, "chophien-demo");
        Set<String> addresses = pages(atSmall, home);
        addresses.retainAll(pages(atLarge, home));
        for (String address : addresses) {
            double[] millis = Median.millis(() -> atSmall.read(address), () -> atLarge.read(address));
            pages.add(new Page(address, millis[0], millis[1]));
        }
    }

    /** What the front page links to, and what those link to in turn. */
    private static Set<String> pages(Guest guest, String home) throws IOException {
        Set<String> pages = new LinkedHashSet<>(links(guest, home));
        for (String page : List.copyOf(pages)) {
            pages.addAll(links(guest, page));
        }
        pages.add(home);
        for (String page : List.copyOf(pages)) {
            if (guest.text(page).isEmpty()) {
                pages.remove(page); // it leads elsewhere
            }
        }
        return pages;
    }

    private static Set<String> links(Guest guest, String page) throws IOException {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(guest.text(page));
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            if (!LEFT_OUT.matcher(address).matches()) {
                links.add(address);
            }
        }
        return links;
    }

    private static void out(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
