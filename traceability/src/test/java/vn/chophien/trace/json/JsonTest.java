package vn.chophien.trace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsEveryKindOfValueInTheOrderOfTheText() {
        Json.Obj read = (Json.Obj) Json.read("""
                 {"tên": "miến\\ndong \\u0111 \\ud83c\\udf3e", "a": [1.250, -0, 1e3, true, false, null], "z": {}}
                """);

        assertThat(read.members().keySet()).containsExactly("tên", "a", "z");
        assertThat(read.text("tên")).contains("miến\ndong đ 🌾");
        assertThat(read.list("a"))
                .isEqualTo(List.of(
                        new Json.Num("1.250"),
                        new Json.Num("-0"),
                        new Json.Num("1e3"),
                        Json.Literal.TRUE,
                        Json.Literal.FALSE,
                        Json.Literal.NULL));
        assertThat(read.text("a")).isEmpty();
        assertThat(read.list("tên")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "NaN",
                "tru",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud83c\"",
                "\"\\udf3e\"",
                "\"\\ud83cx\"",
                "1 2",
                "[1 2]",
                "\u00a01"
            })
    void refusesWhatTheStandardDoesNotAllow(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(InvalidJson.class);
    }

    @Test
    void refusesAMemberThatComesTwiceAndNamesThePlace() {
        assertThatThrownBy(() -> Json.read("{\"a\":1,\"a\":2}"))
                .isInstanceOfSatisfying(
                        InvalidJson.class, e -> assertThat(e.at()).isEqualTo(7));
    }

    @Test
    void refusesNestingThatWouldEatTheStack() {
        assertThat(Json.read("[".repeat(100) + "]".repeat(100))).isInstanceOf(Json.Arr.class);
        assertThatThrownBy(() -> Json.read("[".repeat(101) + "]".repeat(101))).isInstanceOf(InvalidJson.class);
    }
}
