package vn.chophien.start;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.db.Database;

/** What this run was told: the command line wins over the environment, that over the file, that over the defaults. */
final class Settings {

    static final String FILE = "chophien.properties";

    private final Map<Setting, String> told;
    private final Set<Command> commands;
    private final Map<String, String> environment;
    private final Properties file = new Properties();

    private Settings(Map<Setting, String> told, Set<Command> commands, Map<String, String> environment) {
        this.told = told;
        this.commands = commands;
        this.environment = environment;
    }

    static Settings parse(List<String> arguments, Map<String, String> environment) {
        Map<Setting, String> told = new EnumMap<>(Setting.class);
        Set<Command> commands = EnumSet.noneOf(Command.class);
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            take(left, told, commands);
        }
        Settings settings = new Settings(told, commands, environment);
        if (!settings.asks(Command.HELP) && !settings.asks(Command.VERSION)) {
            settings.readFile();
            settings.check();
        }
        return settings;
    }

    private static void take(List<String> left, Map<Setting, String> told, Set<Command> commands) {
        String[] word = left.remove(0).split("=", 2);
        for (Command command : Command.values()) {
            if (command.option().equals(word[0]) && word.length == 1) {
                commands.add(command);
                return;
            }
        }
        for (Setting setting : Setting.values()) {
            if (setting.option().equals(word[0])) {
                told.put(setting, value(setting, word, left));
                return;
            }
        }
        throw Failure.USAGE.of("Không có tùy chọn " + word[0], "There is no option " + word[0]);
    }

    private static String value(Setting setting, String[] word, List<String> left) {
        if (setting.value().isEmpty()) {
            if (word.length == 2) {
                throw Failure.USAGE.of(word[0] + " không nhận giá trị", word[0] + " takes no value");
            }
            return "false";
        }
        if (word.length == 2) {
            return word[1];
        }
        if (left.isEmpty() || left.get(0).startsWith("--")) {
            throw Failure.USAGE.of("Sau " + word[0] + " còn thiếu giá trị", "A value is missing after " + word[0]);
        }
        return left.remove(0);
    }

    private void readFile() {
        Path path = data().resolve(FILE);
        if (!Files.exists(path)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.USAGE.of("Không đọc được " + path, "Cannot read " + path);
        }
    }

    private void check() {
        if (value(Setting.DATA).isEmpty()) {
            throw wrong(Setting.DATA);
        }
        int port = port();
        if (port < 1 || port > 65_535) {
            throw wrong(Setting.PORT);
        }
        if (!value(Setting.DEMO).matches("true|false")) {
            throw wrong(Setting.DEMO);
        }
        if (!value(Setting.DEMO_SIZE).matches("\\d{1,6}")) {
            throw wrong(Setting.DEMO_SIZE);
        }
        checkBaseUrl();
        if (hasOwnDatabase()) {
            if (!databaseUrl().startsWith("jdbc:mysql:")) {
                throw wrong(Setting.DATABASE_URL);
            }
            require(Setting.DATABASE_USER);
            require(Setting.DATABASE_PASSWORD); // the server's pool refuses an empty one as well
        } else if (isSet(Setting.DATABASE_USER)) {
            require(Setting.DATABASE_URL); // else the data would go where nobody looks for it
        }
    }

    private void checkBaseUrl() {
        String url = value(Setting.BASE_URL);
        try {
            URI uri = new URI(url);
            boolean isAddress =
                    uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
            if (isSet(Setting.BASE_URL) && !isAddress) {
                throw wrong(Setting.BASE_URL);
            }
        } catch (URISyntaxException e) {
            if (isSet(Setting.BASE_URL)) {
                throw wrong(Setting.BASE_URL);
            }
        }
    }

    private void require(Setting setting) {
        if (value(setting).isEmpty()) {
            throw Failure.USAGE.of(
                    "Cơ sở dữ liệu riêng cần có cả " + setting.option(),
                    "A database of your own needs " + setting.option());
        }
    }

    private StartFailure wrong(Setting setting) {
        String said = whereSaid(setting);
        return Failure.USAGE.of(
                "Giá trị của " + said + " không đúng: " + value(setting),
                "The value of " + said + " is wrong: " + value(setting));
    }

    private String whereSaid(Setting setting) {
        if (told.containsKey(setting)) {
            return setting.option();
        }
        return fromEnvironment(setting) != null ? setting.environment() : setting.property() + " (" + FILE + ")";
    }

    boolean asks(Command command) {
        return commands.contains(command);
    }

    String value(Setting setting) {
        String value = told.get(setting);
        if (value == null) {
            value = fromEnvironment(setting);
        }
        if (value == null && setting != Setting.DATA) { // a folder cannot say where it is
            value = file.getProperty(setting.property());
        }
        return value != null ? value : setting.fallback();
    }

    /** A variable that is set to nothing counts as not set, as it does for the server. */
    private @Nullable String fromEnvironment(Setting setting) {
        String value = environment.get(setting.environment());
        return value == null || value.isEmpty() ? null : value;
    }

    boolean isSet(Setting setting) {
        return !value(setting).equals(setting.fallback());
    }

    Path data() {
        return Path.of(value(Setting.DATA)).toAbsolutePath().normalize();
    }

    int port() {
        String port = value(Setting.PORT);
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
    }

    String host() {
        return value(Setting.HOST);
    }

    /** How many products the demo world shall have; 0 leaves it as it is. */
    int demoSize() {
        return wantsDemo() ? Integer.parseInt(value(Setting.DEMO_SIZE)) : 0;
    }

    boolean wantsDemo() {
        return value(Setting.DEMO).equals("true");
    }

    List<String> serverJvmOptions() {
        return List.of(value(Setting.SERVER_JVM_OPTIONS).trim().split("\\s+", -1));
    }

    boolean hasOwnDatabase() {
        return !value(Setting.DATABASE_URL).isEmpty();
    }

    Database ownDatabase() {
        return new Database(databaseUrl(), value(Setting.DATABASE_USER), value(Setting.DATABASE_PASSWORD));
    }

    /** People write the address in several ways; the driver knows one. */
    private String databaseUrl() {
        String url = value(Setting.DATABASE_URL).replaceFirst("^(jdbc:)?(mariadb|mysql):", "jdbc:mysql:");
        if (url.contains("connectionTimeZone=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "connectionTimeZone=UTC";
    }

    /** Whatever else the file says, such as keys of payment providers: the server reads it from its environment. */
    Map<String, String> fileAsEnvironment() {
        return file.stringPropertyNames().stream()
                .filter(name -> name.startsWith("chophien."))
                .filter(name -> !environment.containsKey(Setting.environment(name)))
                .collect(Collectors.toMap(Setting::environment, file::getProperty, (a, b) -> b));
    }
}
