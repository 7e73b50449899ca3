package vn.chophien.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All templates that shoppers see: the pages of the public layout, and what these are made of. */
final class ShopperText {

    private static final String LAYOUT = "layout.page";
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\(");

    /** Answered alone, as a part of a page that a script puts in its place. */
    private static final List<String> FRAGMENTS = List.of(
            "catalogue.suggestions", "catalogue.cards", "catalogue.deliveredToLink", "order.placeOptions", "lot.map");

    private final Map<String, TemplateText> texts = new TreeMap<>();

    private ShopperText() {}

    static ShopperText in(Path templates) {
        Map<String, String> sources = sources(templates);
        Deque<String> waiting = new ArrayDeque<>(FRAGMENTS);
        sources.entrySet().stream()
                .filter(template -> calls(template.getValue()).contains(LAYOUT))
                .map(Map.Entry::getKey)
                .forEach(waiting::add);
        ShopperText found = new ShopperText();
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            String source = sources.get(name);
            if (source != null && !found.texts.containsKey(name)) {
                found.texts.put(name, TemplateText.of(source));
                waiting.addAll(calls(source));
            }
        }
        return found;
    }

    /** Each as "template: text". */
    List<String> forgotten() {
        List<String> all = new ArrayList<>();
        texts.forEach((name, text) -> text.forgotten().forEach(words -> all.add(name + ": " + words)));
        return all;
    }

    Set<String> keys() {
        return texts.values().stream()
                .flatMap(text -> text.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calls(String source) {
        return CALL.matcher(source)
                .results()
                .map(match -> match.group())
                .map(call -> call.substring("@template.".length(), call.length() - 1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> sources(Path templates) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                String name = templates.relativize(file).toString().replace('/', '.');
                sources.put(name.substring(0, name.length() - ".jte".length()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
