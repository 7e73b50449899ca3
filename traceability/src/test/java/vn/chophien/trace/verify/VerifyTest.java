package vn.chophien.trace.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.SealedWorld;

/** The command line, against a log that is served as it is in the market. */
class VerifyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SealedWorld world = SealedWorld.typical();
    private SealedWorld served = world;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/checkpoint", exchange -> {
            byte[] note = served.checkpoint().note().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, note.length);
            exchange.getResponseBody().write(note);
            exchange.close();
        });
        server.createContext("/log/tile/entries/000.p/", exchange -> {
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            served.entries().forEach(body -> {
                tile.write(body.length >> 8);
                tile.write(body.length & 0xff);
                tile.writeBytes(body);
            });
            exchange.sendResponseHeaders(200, tile.size());
            exchange.getResponseBody().write(tile.toByteArray());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void endsWithZeroWhenEverythingHolds() throws IOException {
        Path file = file("bundle.json", world.bundle().json());

        assertThat(run("verify", file.toString(), "--key", world.key().encoded(), "--log", log()))
                .isZero();
        assertThat(words()).contains("✓", "Đã đọc cả sổ: 6 mục");
    }

    @Test
    void findsTheEntryThatWasLeftOutAtTheEnd() throws IOException {
        Bundle shortened = world.bundle(leaves -> leaves.subList(0, 5));
        Path file = file("bundle.json", shortened.json());

        assertThat(run(file.toString(), "--key", world.key().encoded())).isZero();
        assertThat(run(file.toString(), "--key", world.key().encoded(), "--log", log()))
                .isOne();
        assertThat(words()).contains("mục 2 của lot/PACK", "in the log, not in the bundle");
    }

    @Test
    void noticesThatTheLogWasRolledBack() throws IOException {
        Path kept = file("kept.txt", world.checkpoint().note());
        Path file = file("bundle.json", world.bundle().json());
        served = new SealedWorld(world);
        served.add("season/B", "SEED", Map.of(), Map.of());

        assertThat(run(file.toString(), "--key", world.key().encoded(), "--earlier", kept.toString(), "--log", log()))
                .isOne();
        assertThat(words()).contains("HISTORY", "bị lùi lại hoặc bị tráo");
    }

    @Test
    void noticesThatTheLogWasForked() throws IOException {
        SealedWorld fork = new SealedWorld(world);
        for (int i = 0; i < 8; i++) {
            fork.add("season/B", "SEED", Map.of("note", "khác"), Map.of());
        }
        Path kept = file("kept.txt", world.checkpoint().note());
        Path file = file("bundle.json", world.bundle().json());
        served = fork;

        assertThat(run(file.toString(), "--key", world.key().encoded(), "--earlier", kept.toString(), "--log", log()))
                .isOne();
        assertThat(words()).contains("not what the checkpoint of 6 tells of");
    }

    @Test
    void endsWithTwoWhenItCannotCheck() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(run(file("odd.json", "{").toString())).isEqualTo(2);
        assertThat(run(file("b.json", world.bundle().json()).toString(), "--key", "odd"))
                .isEqualTo(2);
        assertThat(run(file("c.json", world.bundle().json()).toString(), "--log", "http://127.0.0.1:1/log"))
                .isEqualTo(2);
        assertThat(words()).contains("Không kiểm được");
    }

    @Test
    void takesOptionsBeforeTheBundleToo() throws IOException {
        Path file = file("bundle.json", world.bundle().json());

        assertThat(run("--key", world.key().encoded(), file.toString())).isZero();
    }

    @Test
    void explainsItselfWhenItIsToldWhatItDoesNotKnow() throws IOException {
        String file = file("bundle.json", world.bundle().json()).toString();

        for (String[] odd : new String[][] {{file, "--keys", "x"}, {file, "--key"}, {file, file}, {"--log", file}}) {
            words.reset();
            assertThat(run(odd)).isEqualTo(2);
            assertThat(words.toString(StandardCharsets.UTF_8)).contains("--earlier FILE");
        }
    }

    @Test
    void saysThatTheKeyIsWhatItCannotRead() throws IOException {
        run(
                file("bundle.json", world.bundle().json()).toString(),
                "--key",
                world.key().encoded() + "x");

        assertThat(words.toString(StandardCharsets.UTF_8)).contains("khóa sau --key không đúng");
    }

    private int run(String... arguments) {
        return Verify.run(List.of(arguments), new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private String words() {
        return words.toString(StandardCharsets.UTF_8);
    }

    private String log() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
