package vn.chophien.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chophien.shared.Money;

/**
 * Where a price goes, part by part.
 *
 * @param amounts of every part; they add up to the whole
 */
public record PriceTrail(Map<PricePart, Money> amounts) {

    private static final int WHOLE = 100;

    public PriceTrail {
        EnumMap<PricePart, Money> all = new EnumMap<>(PricePart.class);
        for (PricePart part : PricePart.values()) {
            all.put(part, amounts.getOrDefault(part, Money.ZERO));
        }
        amounts = Map.copyOf(all);
    }

    /** Amounts in the order of the parts, with spaces between. */
    static PriceTrail read(String text) {
        Iterator<String> amounts = List.of(text.split(" ", -1)).iterator();
        Map<PricePart, Money> parts = new EnumMap<>(PricePart.class);
        for (PricePart part : PricePart.values()) {
            parts.put(part, Money.ofDong(Long.parseLong(amounts.next())));
        }
        return new PriceTrail(parts);
    }

    String text() {
        return Stream.of(PricePart.values())
                .map(part -> String.valueOf(of(part).dong()))
                .collect(Collectors.joining(" "));
    }

    public Money whole() {
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }

    public Money of(PricePart part) {
        return amounts.getOrDefault(part, Money.ZERO);
    }

    /** Whole percents that add up to a hundred. */
    public int percent(PricePart part) {
        return (int) split(Money.ofDong(WHOLE)).of(part).dong();
    }

    /** The same trail for another amount, such as that of an order line; its parts add up to it exactly. */
    public PriceTrail split(Money amount) {
        List<PricePart> parts = List.of(PricePart.values());
        List<Money> shares = amount.splitBy(parts.stream().map(this::of).toList());
        Map<PricePart, Money> split = new EnumMap<>(PricePart.class);
        for (int i = 0; i < parts.size(); i++) {
            split.put(parts.get(i), shares.get(i));
        }
        return new PriceTrail(split);
    }

    public PriceTrail plus(PriceTrail other) {
        Map<PricePart, Money> sum = new EnumMap<>(PricePart.class);
        for (PricePart part : PricePart.values()) {
            sum.put(part, of(part).plus(other.of(part)));
        }
        return new PriceTrail(sum);
    }

    /** The parts that are something, in the order of the way from field to buyer. */
    public List<PricePart> parts() {
        List<PricePart> parts = new ArrayList<>(List.of(PricePart.values()));
        parts.removeIf(part -> !of(part).isPositive());
        return parts;
    }
}
