package vn.chophien.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.chophien.trace.seal.Checkpoint;
import vn.chophien.trace.seal.ConsistencyProof;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.SignedCheckpoint;

/**
 * A witness as C2SP tlog-witness describes it: remembers the last checkpoint and signs the next only when the proof shows
 * that it continues that one.
 */
final class PlayedWitness implements AutoCloseable {

    private static final String NAME = "so-nnmt.example/witness";
    private final KeyPair pair;
    private final HttpServer server;
    private volatile Checkpoint last = new Checkpoint("", 0, Hash.ofEmptyTree());
    private volatile int signed;

    PlayedWitness() throws IOException {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/add-checkpoint", this::add);
        server.start();
    }

    /** As the market is told of it. */
    String setting() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + " " + key();
    }

    Checkpoint last() {
        return last;
    }

    int signed() {
        return signed;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void add(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int gap = body.indexOf("\n\n");
        List<String> head = body.substring(0, gap).lines().toList();
        Checkpoint told = SignedCheckpoint.parse(body.substring(gap + 2)).checkpoint();
        long old = Long.parseLong(head.get(0).substring("old ".length()));
        List<Hash> path = head.stream().skip(1).map(Hash::ofBase64).toList();
        if (old != last.size()) {
            answer(exchange, 409, last.size() + "\n");
        } else if (new ConsistencyProof(old, told.size(), path).proves(last.root(), told.root())) {
            last = told;
            signed++;
            answer(exchange, 200, line(told) + "\n");
        } else {
            answer(exchange, 422, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String line(Checkpoint checkpoint) {
        long seconds = Instant.now().getEpochSecond();
        byte[] message =
                ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text()).getBytes(StandardCharsets.UTF_8);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            byte[] bytes = signature.sign();
            ByteBuffer line = ByteBuffer.allocate(12 + bytes.length);
            line.put(id()).putLong(seconds).put(bytes);
            return "— " + NAME + " " + Base64.getEncoder().encodeToString(line.array());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String key() {
        return NAME + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] typed = new byte[33];
        typed[0] = 4;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }

    private byte[] id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed()), 4);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
