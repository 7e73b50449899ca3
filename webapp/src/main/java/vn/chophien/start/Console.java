package vn.chophien.start;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Speaks to the person at the terminal. Always in UTF-8: a plain system locale must not cost Vietnamese its marks. */
final class Console {

    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

    private static final int NAME_WIDTH = 40;

    private final PrintStream out;
    private final PrintStream err;
    private final Drawing drawing;

    /** What may be drawn: into a file nothing, as nobody scans it there. */
    enum Drawing {
        COLOUR,
        PLAIN,
        NONE
    }

    Console(PrintStream out, PrintStream err, Drawing drawing) {
        this.out = out;
        this.err = err;
        this.drawing = drawing;
    }

    static Console system() {
        Drawing drawing = isTerminal(System.console()) ? onTerminal(System.getenv()) : Drawing.NONE;
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), drawing);
    }

    static Drawing onTerminal(Map<String, String> environment) {
        boolean plain = environment.containsKey("NO_COLOR")
                || environment.getOrDefault("TERM", "").equals("dumb");
        return plain ? Drawing.PLAIN : Drawing.COLOUR;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Until Java 22 a console meant a terminal; from then on it says so itself. */
    private static boolean isTerminal(java.io.@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    Drawing drawing() {
        return drawing;
    }

    void say(String line) {
        out.println(line);
    }

    /** Does one step of a start, showing that it goes on and how long it took. */
    <T> T step(String name, Callable<T> work) throws Exception {
        try (Spinner spinner = new Spinner(name)) {
            T result = work.call();
            spinner.end("✓");
            return result;
        }
    }

    /** Vietnamese for the operator, English for whoever helps them. */
    void fail(StartFailure failure) {
        err.println();
        err.println("✗ " + failure.vietnamese());
        err.println("  " + failure.english());
        failure.details().forEach(line -> err.println("    " + line));
    }

    /** Whether the person answers yes; nobody there is a no. */
    boolean agrees(String question) throws IOException {
        out.print(question + " ");
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("c|có|co|y|yes");
    }

    /** One line that turns while its step runs. Without a terminal it is printed once, at the end. */
    private final class Spinner implements AutoCloseable {
        private final String name;
        private final @Nullable ScheduledExecutorService clock;
        private final long start = System.nanoTime();
        private int turn;

        Spinner(String name) {
            this.name = name;
            this.clock = drawing != Drawing.NONE ? Executors.newSingleThreadScheduledExecutor() : null;
            if (clock != null) {
                var unused = clock.scheduleAtFixedRate(this::turn, 0, 100, TimeUnit.MILLISECONDS);
            }
        }

        private void turn() {
            char needle = SPINNER.charAt(turn++ % SPINNER.length());
            out.printf(Locale.ROOT, "\r %s %-" + NAME_WIDTH + "s %5.0f s", needle, name, seconds());
            out.flush();
        }

        void end(String mark) {
            close();
            String again = clock == null ? "" : "\r";
            out.printf(Locale.ROOT, "%s %s %-" + NAME_WIDTH + "s %5.1f s%n", again, mark, name, seconds());
        }

        private double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        @Override
        public void close() {
            if (clock != null && !clock.isShutdown()) {
                clock.shutdownNow();
                var unused = awaitQuietly(clock);
            }
        }

        private static boolean awaitQuietly(ScheduledExecutorService clock) {
            try {
                return clock.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
