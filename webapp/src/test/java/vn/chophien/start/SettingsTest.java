package vn.chophien.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chophien.db.Database;

class SettingsTest {

    @Test
    void nothingSaidMeansTheDefaults() {
        Settings settings = parse();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.wantsDemo()).isTrue();
        assertThat(settings.hasOwnDatabase()).isFalse();
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile(@TempDir Path data) throws IOException {
        Files.writeString(
                data.resolve(Settings.FILE),
                "chophien.port=1111\nchophien.host=127.0.0.1\nchophien.base-url=https://cho.example\n");
        Map<String, String> environment =
                Map.of("CHOPHIEN_DATA", data.toString(), "CHOPHIEN_PORT", "2222", "CHOPHIEN_HOST", "127.0.0.2");

        Settings settings = Settings.parse(List.of("--port", "3333"), environment);

        assertThat(settings.port()).isEqualTo(3333);
        assertThat(settings.host()).isEqualTo("127.0.0.2");
        assertThat(settings.value(Setting.BASE_URL)).isEqualTo("https://cho.example");
    }

    @Test
    void otherPropertiesOfTheFileReachTheServerUnlessTheEnvironmentHasThem(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve(Settings.FILE), "chophien.sepay.secret-key=s3\nchophien.a=file\nother=x\n");

        Settings settings = Settings.parse(List.of("--data=" + data), Map.of("CHOPHIEN_A", "environment"));

        assertThat(settings.fileAsEnvironment()).containsExactly(Map.entry("CHOPHIEN_SEPAY_SECRET_KEY", "s3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mariadb://db.example/market",
                "jdbc:mysql://db.example/market",
                "mysql://db.example/market",
                "mariadb://db.example/market"
            })
    void aDatabaseMayBeWrittenInSeveralWays(String url) {
        Database database = parse("--database", url, "--database-user=cho", "--database-password=s3cret")
                .ownDatabase();

        assertThat(database.url()).isEqualTo("jdbc:mysql://db.example/market?connectionTimeZone=UTC");
        assertThat(database.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot=80",
                "extra",
                "--help=yes",
                "--port",
                "--port=0",
                "--port=65536",
                "--port=web",
                "--data=",
                "--no-demo=true",
                "--database-user=cho",
                "--base-url=cho.example",
                "--base-url=ftp://cho.example",
                "--database=jdbc:postgresql://db.example/market",
                "--database=mysql://db.example/market"
            })
    void whatIsNotUnderstoodIsRefused(String argument) {
        assertThatThrownBy(() -> parse(argument))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.failure()).isEqualTo(Failure.USAGE));
    }

    @Test
    void aWrongValueIsNamedAfterThePlaceThatSaysIt(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve(Settings.FILE), "chophien.demo=perhaps\n");
        Map<String, String> environment = Map.of("CHOPHIEN_DATA", data.toString(), "CHOPHIEN_PORT", "web");

        assertThatThrownBy(() -> Settings.parse(List.of("--port=net"), environment))
                .hasMessageContaining("--port is wrong: net");
        assertThatThrownBy(() -> Settings.parse(List.of(), environment))
                .hasMessageContaining("CHOPHIEN_PORT is wrong: web");
        assertThatThrownBy(() -> parse("--data", data.toString()))
                .hasMessageContaining("chophien.demo (chophien.properties) is wrong: perhaps");
    }

    @Test
    void aVariableThatIsSetToNothingCountsAsNotSet() {
        Settings settings = Settings.parse(List.of(), Map.of("CHOPHIEN_PORT", "", "CHOPHIEN_BASE_URL", ""));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.isSet(Setting.BASE_URL)).isFalse();
    }

    @Test
    void theFileDoesNotMoveTheFolderThatItLiesIn(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve(Settings.FILE), "chophien.data=/elsewhere\n");

        assertThat(parse("--data", data.toString()).data()).isEqualTo(data);
    }

    @Test
    void aFileThatCannotBeReadIsNotPassedOver(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve(Settings.FILE), "chophien.port=\\u00zz\n");

        assertThatThrownBy(() -> parse("--data", data.toString())).hasMessageContaining("Cannot read");
    }

    @Test
    void helpIsGivenEvenWhenAllElseIsWrong() {
        assertThat(parse("--help", "--port=web").asks(Command.HELP)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void helpAndTheFileBesideTheProgramNameEverySetting(Setting setting) throws IOException {
        String readMe = Files.readString(Path.of("src/main/dist/README.txt"));

        assertThat(Help.text()).contains(setting.option(), setting.environment(), setting.property());
        assertThat(readMe).contains(setting.option(), setting.environment(), setting.property());
    }

    private static Settings parse(String... arguments) {
        return Settings.parse(List.of(arguments), Map.of());
    }
}
