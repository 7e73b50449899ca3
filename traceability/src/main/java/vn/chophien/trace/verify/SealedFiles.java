package vn.chophien.trace.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.Finding;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Leaf;

/** Holds photos against the hashes that are sealed: those of a folder, or those that a web address gives out. */
final class SealedFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String place;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private int missing;

    /** @param place a folder or a web address that has files named {@code <sha256>.jpg} */
    SealedFiles(String place) {
        this.place = place;
    }

    static long count(Bundle bundle) {
        return bundle.proven().stream()
                .mapToLong(one -> one.leaf().files().size())
                .sum();
    }

    /** How many could not be had. */
    int missing() {
        return missing;
    }

    List<Finding> check(Bundle bundle) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Bundle.Proven one : bundle.proven()) {
            for (String sha256 : one.leaf().files()) {
                check(one.leaf(), sha256, findings);
            }
        }
        return findings;
    }

    private void check(Leaf leaf, String sha256, List<Finding> findings) throws IOException {
        Optional<byte[]> file = sha256.matches("[0-9a-f]{64}") ? read(sha256 + ".jpg") : Optional.empty();
        if (file.isEmpty()) {
            missing++;
        } else if (!Hash.ofContent(file.get()).hex().equals(sha256)) {
            findings.add(new Finding(Finding.Kind.FILE, leaf.subject(), Optional.of(leaf.seq()), sha256 + ".jpg"));
        }
    }

    private Optional<byte[]> read(String name) throws IOException {
        if (!place.startsWith("http")) {
            Path file = Path.of(place, name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(place.replaceFirst("/$", "") + "/" + name))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
