package vn.chophien.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeanCssTest {

    private static final Pattern TOKEN = Pattern.compile("/\\*.*?\\*/|\"[^\"]*\"", Pattern.DOTALL);
    private static final Path SHEETS = Path.of("src/main/webapp/assets/css");

    @Test
    void remarksAndIndentsGoAndTheRestStays() {
        assertThat(
                        LeanCss.of(
                                "/* Cards.\n   Two lines. */\n@layer components {\n  .card { margin: 0 auto; } /* in the middle */\n}\n"))
                .isEqualTo("\n@layer components {\n.card { margin: 0 auto; }\n}\n");
    }

    @Test
    void noSheetHidesARemarkInAString() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).hasSizeGreaterThan(20);
            for (Path sheet : sheets) {
                assertThat(TOKEN.matcher(Files.readString(sheet)).results().map(MatchResult::group))
                        .as(sheet.toString())
                        .noneMatch(token -> token.startsWith("\"") && token.contains("/*"));
            }
        }
    }
}
