package vn.chophien.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs beside this one and is stopped by it.
 *
 * <p>It lives in a session of its own: Ctrl-C and the closing of a terminal reach only us, and we stop what we started
 * in the right order. Its number and start time are kept in a file, so that the next start can end it if we were killed
 * before we could.
 */
public final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final String RECORD = "\\d{1,9} \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    private final Process process;
    private final Path record;

    private ChildProcess(Process process, Path record) {
        this.process = process;
        this.record = record;
    }

    /** @param record the file that remembers the process while it runs */
    public static ChildProcess start(
            List<String> command, Map<String, String> environment, Path folder, Path log, Path record)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(detached(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(record, process.pid() + " " + startOf(process.toHandle()));
        return new ChildProcess(process, record);
    }

    private static List<String> detached(List<String> command) {
        List<String> detached = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            detached.add(SETSID.toString());
        } else if (Files.isExecutable(Path.of("/bin/sh"))) {
            detached.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        detached.addAll(command);
        return detached;
    }

    /** Ends what an earlier, killed run left behind; true if there was something. Touches no other process. */
    public static boolean endLeftover(Path record) throws IOException {
        Optional<ProcessHandle> leftover = leftover(record);
        leftover.ifPresent(ChildProcess::end);
        Files.deleteIfExists(record);
        return leftover.isPresent();
    }

    private static Optional<ProcessHandle> leftover(Path record) throws IOException {
        if (Files.notExists(record)) {
            return Optional.empty();
        }
        String text = Files.readString(record).trim();
        if (!text.matches(RECORD)) {
            return Optional.empty(); // the machine went down before the file was whole, and the process with it
        }
        String[] words = text.split(" ", -1);
        // Numbers of processes are used again: the same number with another start time is somebody else's.
        Instant start = Instant.parse(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process ->
                        Duration.between(start, startOf(process)).abs().compareTo(CLOCK_DRIFT) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** Waits a moment; true as soon as the process has ended. */
    public boolean endsWithin(Duration moment) throws InterruptedException {
        return process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, insists after a while, and returns when it is gone. */
    public void stop() throws IOException {
        end(process.toHandle());
        Files.deleteIfExists(record);
    }
}
