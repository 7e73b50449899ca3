package vn.chophien.trace.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chophien.trace.seal.SignedCheckpoint;
import vn.chophien.trace.seal.Tile;

/** A published log, read over HTTP: C2SP tlog-tiles. */
final class RemoteLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;

    /** @param address of the folder that has {@code checkpoint} and {@code tile/} in it */
    RemoteLog(String address) {
        this.address = address.endsWith("/") ? address : address + "/";
    }

    SignedCheckpoint checkpoint() throws IOException {
        return SignedCheckpoint.parse(new String(fetch("checkpoint"), StandardCharsets.UTF_8));
    }

    /** The bodies of all leaves of a log of this size, in order. */
    List<byte[]> entries(long size) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        for (long index = 0; index * Tile.FULL < size; index++) {
            int width = (int) Math.min(Tile.FULL, size - index * Tile.FULL);
            split(fetch("tile/" + new Tile(Tile.ENTRIES, index, width).path()), entries);
        }
        if (entries.size() != size) {
            throw new IOException("The log says that it has " + size + " entries and gave " + entries.size() + ".");
        }
        return entries;
    }

    private static void split(byte[] tile, List<byte[]> entries) throws IOException {
        int at = 0;
        while (at + 2 <= tile.length) {
            int length = ((tile[at] & 0xff) << 8) | (tile[at + 1] & 0xff);
            int from = at + 2;
            at = from + length;
            if (at > tile.length) {
                throw new IOException("A tile of entries ends too early.");
            }
            entries.add(Arrays.copyOfRange(tile, from, at));
        }
    }

    private byte[] fetch(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(request.uri() + " answers " + response.statusCode() + ".");
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
