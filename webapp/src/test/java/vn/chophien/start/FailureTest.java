package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.db.Database;

class FailureTest {

    @Test
    void everyFailureHasAnExitCodeOfItsOwn() {
        assertThat(Arrays.stream(Failure.values()).map(Failure::exitCode))
                .doesNotHaveDuplicates()
                .doesNotContain(0);
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void everyFailureIsAWholeSentenceInBothLanguages(Failure failure) {
        StartFailure said = failure.of("một", "one");

        assertThat(List.of(said.vietnamese(), said.english()))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("%").hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @CsvSource({"1045, DATABASE_REFUSED", "1044, DATABASE_REFUSED", "1049, DATABASE_UNKNOWN", "0, DATABASE_UNREACHABLE"
    })
    void aRefusedConnectionSaysWhy(int code, Failure expected) {
        Database database = new Database("jdbc:mysql://cho:s3cret@db.example/market?password=s3cret", "cho", "s3cret");

        StartFailure failure = Databases.refusal(database, new SQLException("Said by the server\nmore", "", code));

        assertThat(failure.failure()).isEqualTo(expected);
        assertThat(failure.vietnamese()).contains("db.example/market").doesNotContain("s3cret");
        assertThat(failure.details()).containsExactly("Said by the server");
    }

    @Test
    void theTailOfALogIsWhatTells() {
        String log = "INFO starts\n\nSEVERE the cause\nINFO goes on\n".repeat(20);

        assertThat(LogTail.of(log)).hasSize(8).allMatch(line -> line.equals("SEVERE the cause"));
        assertThat(LogTail.of("one\ntwo\n")).containsExactly("one", "two");
    }
}
