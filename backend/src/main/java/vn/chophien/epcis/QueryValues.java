package vn.chophien.epcis;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.chophien.trace.epcis.EventFacts;

/** Reads what stands behind a parameter; what cannot be read is refused by the parameter's name. */
final class QueryValues {

    private static final int MOST_VALUES = 100;

    private QueryValues() {}

    /** Ids in their one spelling. */
    static List<String> ids(String name, List<String> given) {
        return uris(name, given, EventFacts::id);
    }

    /** Values for columns of ASCII, which cannot even be compared with other letters. */
    static List<String> uris(String name, List<String> given, UnaryOperator<String> spelling) {
        return values(name, given).stream()
                .peek(value -> {
                    if (!value.matches("[\\x21-\\x7E]{1,500}")) {
                        throw EpcisFailure.parameter(name, "Hãy ghi một từ của CBV hoặc một URI.");
                    }
                })
                .map(spelling)
                .toList();
    }

    static List<String> values(String name, List<String> given) {
        List<String> values = given.stream()
                .flatMap(text -> Arrays.stream(text.split("\\|", -1)))
                .map(String::strip)
                .toList();
        if (values.stream().anyMatch(String::isEmpty) || values.size() > MOST_VALUES) {
            throw EpcisFailure.parameter(name, "Hãy ghi từ 1 đến " + MOST_VALUES + " giá trị, cách nhau bằng dấu |.");
        }
        return values;
    }

    static String single(String name, List<String> given) {
        if (given.size() != 1 || given.get(0).isBlank()) {
            throw EpcisFailure.parameter(name, "Hãy ghi đúng một giá trị.");
        }
        return given.get(0).strip();
    }

    static int whole(String name, List<String> given, int most) {
        String text = single(name, given);
        long number = text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
        if (number < 1 || number > most) {
            throw EpcisFailure.parameter(name, "Hãy ghi một số nguyên từ 1 đến " + most + ".");
        }
        return (int) number;
    }

    static String choice(String name, List<String> given, String... choices) {
        String text = single(name, given);
        if (!List.of(choices).contains(text)) {
            throw EpcisFailure.parameter(name, "Hãy ghi một trong: " + String.join(", ", choices) + ".");
        }
        return text;
    }

    static EpcisFailure unknown(String name) {
        return EpcisFailure.parameter(name, "Không có tham số này.");
    }
}
