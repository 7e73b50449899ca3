package vn.chophien.start;

import java.io.File;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.chophien.db.FolderLock.FolderInUse;

/** Reads what is wanted, runs the market, and turns every failure into one sentence and an exit code. */
public final class Launcher {

    private Launcher() {}

    /** Called by {@link Start}, once it is sure of the Java version. */
    public static void launch(File folder, String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE); // the libraries' progress is no news to the person at the terminal
        Console console = Console.system();
        int exitCode = run(new Distribution(folder.toPath()), List.of(arguments), console);
        System.exit(exitCode);
    }

    private static int run(Distribution program, List<String> arguments, Console console) {
        try {
            Settings settings = Settings.parse(arguments, System.getenv());
            if (settings.asks(Command.HELP)) {
                console.say(Help.text());
            } else if (settings.asks(Command.VERSION)) {
                console.say("Chợ Phiên " + Distribution.version());
            } else {
                runMarket(new Market(settings, program, console), console);
            }
            return 0;
        } catch (StartFailure failure) {
            console.fail(failure);
            return failure.failure().exitCode();
        }
    }

    private static void runMarket(Market market, Console console) {
        Thread onSignal = new Thread(() -> stop(market, console), "stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
        console.say("Chợ Phiên " + Distribution.version() + "\n");
        try {
            market.run();
        } catch (Exception e) {
            // When a stop cuts a start short, all sorts of things fail: that is no news, and the stop ends the program.
            if (!market.isStopping()) {
                throw asFailure(e);
            }
        } finally {
            market.stop();
        }
    }

    private static StartFailure asFailure(Exception e) {
        if (e instanceof StartFailure failure) {
            return failure;
        }
        if (e instanceof FolderInUse inUse) {
            return Failure.FOLDER_IN_USE.of(inUse.folder());
        }
        if (e instanceof AccessDeniedException denied) {
            return Failure.FOLDER_NOT_WRITABLE.of(denied.getFile());
        }
        List<String> trace =
                Stream.of(e.getStackTrace()).limit(8).map(String::valueOf).toList();
        return Failure.UNEXPECTED.because(trace, e);
    }

    private static void stop(Market market, Console console) {
        if (market.isRunning()) {
            console.say("\nĐang dừng… · Stopping…");
            market.stop();
            console.say("Đã dừng. · Stopped.");
        }
    }
}
