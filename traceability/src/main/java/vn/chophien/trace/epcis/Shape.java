package vn.chophien.trace.epcis;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chophien.trace.json.Json;

/** What a JSON value must look like. Built once from tables, so that the rules read as the standard's own. */
interface Shape {

    void check(Json value, String at, Findings findings);

    int LONGEST_URI = 500;
    BigDecimal HEAVIEST = new BigDecimal("1e15");
    Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");
    Pattern NUMBER = Pattern.compile("[^eE]{1,40}([eE][+-]?\\d{1,2})?");

    Shape ANY = (value, at, findings) -> {};
    Shape TEXT = (value, at, findings) -> findings.require(value instanceof Json.Str, at, Rule.JSON_TYPE);
    Shape FLAG = (value, at, findings) ->
            findings.require(value == Json.Literal.TRUE || value == Json.Literal.FALSE, at, Rule.JSON_TYPE);
    Shape DECIMAL = (value, at, findings) -> {
        boolean number = value instanceof Json.Num;
        findings.require(number, at, Rule.JSON_TYPE);
        if (value instanceof Json.Num written) {
            findings.require(NUMBER.matcher(written.text()).matches(), at, Rule.TOO_LARGE);
        }
    };
    Shape QUANTITY = (value, at, findings) -> {
        DECIMAL.check(value, at, findings);
        if (value instanceof Json.Num written && NUMBER.matcher(written.text()).matches()) {
            BigDecimal amount = new BigDecimal(written.text());
            findings.require(amount.signum() > 0 && amount.compareTo(HEAVIEST) < 0, at, Rule.QUANTITY);
        }
    };
    Shape TIME = text(Shape::isTime, Rule.TIME);
    Shape OFFSET = text(Pattern.compile("[+-]((0\\d|1[0-3]):[0-5]\\d|14:00)").asMatchPredicate(), Rule.OFFSET);
    Shape UNIT = text(Pattern.compile("[A-Z0-9]{2,3}").asMatchPredicate(), Rule.UNIT);
    Shape VERSION = text(Pattern.compile("\\d+(\\.\\d+)*").asMatchPredicate(), Rule.WORD);
    Shape HEX = text(Pattern.compile("[A-Fa-f0-9]+").asMatchPredicate(), Rule.WORD);
    Shape ACTION = text(Set.of("OBSERVE", "ADD", "DELETE")::contains, Rule.WORD);
    Shape PLAIN_URI = text(Shape::isUri, Rule.URI);

    /** A URI that may be a GS1 key, which then must be a right one. */
    Shape ID = (value, at, findings) -> {
        PLAIN_URI.check(value, at, findings);
        if (value instanceof Json.Str text) {
            findings.require(CanonicalId.isPlausible(text.value()), at, Rule.GS1_KEY);
        }
    };

    static Shape text(Predicate<String> condition, Rule rule) {
        return (value, at, findings) -> {
            if (value instanceof Json.Str text) {
                findings.require(condition.test(text.value()), at, rule);
            } else {
                findings.add(at, Rule.JSON_TYPE);
            }
        };
    }

    /** A word of the list, or a URI that does not pretend to be one. */
    static Shape word(Vocabulary list) {
        return text(value -> list.has(value) || (isUri(value) && !value.startsWith("urn:epcglobal:cbv")), Rule.WORD);
    }

    static Shape list(Shape each) {
        return list(each, 0, false);
    }

    static Shape list(Shape each, int least, boolean unique) {
        return (value, at, findings) -> {
            if (!(value instanceof Json.Arr list)) {
                findings.add(at, Rule.JSON_TYPE);
                return;
            }
            List<Json> elements = list.elements();
            findings.require(elements.size() >= least, at, Rule.NOTHING_TOLD);
            findings.require(!unique || new HashSet<>(elements).size() == elements.size(), at, Rule.REPEATED);
            for (int i = 0; i < elements.size(); i++) {
                each.check(elements.get(i), at + "/" + i, findings);
            }
        };
    }

    static Shape oneOrMany(Shape each) {
        Shape many = list(each);
        return (value, at, findings) -> (value instanceof Json.Arr ? many : each).check(value, at, findings);
    }

    /** An object that has these members, must have some of them, and may have extensions if it is open. */
    static Shape object(Map<String, Shape> members, Set<String> required, boolean open) {
        return (value, at, findings) -> {
            if (!(value instanceof Json.Obj object)) {
                findings.add(at, Rule.JSON_TYPE);
                return;
            }
            required.stream()
                    .filter(name -> object.get(name).isEmpty())
                    .sorted()
                    .forEach(name -> findings.add(Findings.under(at, name), Rule.REQUIRED));
            object.members().forEach((name, member) -> {
                Shape shape = members.get(name);
                if (shape != null) {
                    shape.check(member, Findings.under(at, name), findings);
                } else {
                    findings.require(open && isUri(name), Findings.under(at, name), Rule.UNKNOWN_MEMBER);
                }
            });
        };
    }

    static boolean isUri(String text) {
        try {
            return text.length() <= LONGEST_URI
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                    && new URI(text).isAbsolute();
        } catch (URISyntaxException none) {
            return false;
        }
    }

    static boolean isTime(String text) {
        try {
            return RFC_3339.matcher(text).matches()
                    && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
