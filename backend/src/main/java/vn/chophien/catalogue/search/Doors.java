package vn.chophien.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chophien.shared.Folding;

/** Shelves, sellers or communes by the words of their names: ways to many products at once. */
final class Doors {

    private static final int MOST = 2;

    private final List<Door> doors;

    private record Door(Facets.Count count, List<String> words) {
        boolean opensTo(String[] typed) {
            return Arrays.stream(typed).allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
        }
    }

    private Doors(List<Door> doors) {
        this.doors = doors;
    }

    static Doors of(
            List<IndexedProduct> products,
            Function<ProductSummary, String> key,
            Function<ProductSummary, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (IndexedProduct product : products) {
            labels.putIfAbsent(key.apply(product.card()), label.apply(product.card()));
            counts.merge(key.apply(product.card()), 1, Integer::sum);
        }
        List<Door> doors = new ArrayList<>();
        labels.forEach((slug, name) -> doors.add(new Door(
                new Facets.Count(slug, name, counts.getOrDefault(slug, 0)),
                List.of(Folding.fold(name).split(" ", -1)))));
        doors.sort(Comparator.comparing((Door door) -> door.count().products()).reversed());
        return new Doors(doors);
    }

    /** Those in whose names every word begins, most products first. */
    List<Facets.Count> of(String folded) {
        String[] typed = folded.split(" ", -1);
        return doors.stream()
                .filter(door -> door.opensTo(typed))
                .map(Door::count)
                .limit(MOST)
                .toList();
    }
}
