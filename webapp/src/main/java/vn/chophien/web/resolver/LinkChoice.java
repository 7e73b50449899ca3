package vn.chophien.web.resolver;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of several links of one type fits what a reader wants: language and media type together, then language, then media
 * type, then whatever comes first. GS1-Conformant Resolver standard 1.2.0, "Matching of link attributes".
 *
 * @param languages wanted, the dearest first
 * @param types wanted media types without parameters, the dearest first; {@code *}{@code /*} says nothing
 */
record LinkChoice(List<Locale> languages, List<String> types) {

    /** The links that fit best; more than one only when nothing tells them apart. */
    List<TypedLink> best(List<TypedLink> links) {
        List<List<TypedLink>> rounds = List.of(both(links), byLanguage(links), byType(links));
        List<TypedLink> found =
                rounds.stream().filter(round -> !round.isEmpty()).findFirst().orElse(links);
        if (found.isEmpty()) {
            return found;
        }
        TypedLink first = found.get(0);
        return found.stream().filter(link -> isLike(link, first)).toList();
    }

    private List<TypedLink> both(List<TypedLink> links) {
        return byType(byLanguage(links));
    }

    private List<TypedLink> byLanguage(List<TypedLink> links) {
        return languages.stream()
                .filter(language -> !language.getLanguage().equals("*"))
                .map(language -> links.stream()
                        .filter(link -> speaks(link.language(), language))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<TypedLink> byType(List<TypedLink> links) {
        return types.stream()
                .filter(type -> !type.startsWith("*"))
                .map(type -> links.stream()
                        .filter(link -> link.type() != null && isMeant(type, link.type()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code text/*} means every text. */
    private static boolean isMeant(String wanted, String type) {
        String start = wanted.endsWith("/*") ? wanted.substring(0, wanted.length() - 1) : wanted + "\0";
        return wanted.equals(type) || type.startsWith(start);
    }

    private static boolean speaks(@Nullable String link, Locale wanted) {
        return link != null && Locale.forLanguageTag(link).getLanguage().equals(wanted.getLanguage());
    }

    private static boolean isLike(TypedLink one, TypedLink other) {
        return Objects.equals(one.type(), other.type()) && Objects.equals(one.language(), other.language());
    }
}
