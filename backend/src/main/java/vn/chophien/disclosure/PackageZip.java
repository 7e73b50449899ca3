package vn.chophien.disclosure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.chophien.shared.Sha256;
import vn.chophien.trace.seal.PackageManifest;
import vn.chophien.trace.seal.SignedManifest;

/** A ZIP that knows the hash of each of its files, and of itself, while it is being written. */
final class PackageZip implements AutoCloseable {

    static final String MANIFEST = PackageManifest.NAME;

    private final Path path;
    private final MessageDigest whole = sha256();
    private final ZipOutputStream zip;
    private final List<DisclosurePackage.Item> files = new ArrayList<>();

    PackageZip(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipOutputStream(
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), whole),
                StandardCharsets.UTF_8);
    }

    /** What writes a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counting out = new Counting(zip);
        content.write(out);
        out.flush();
        zip.closeEntry();
        files.add(new DisclosurePackage.Item(HexFormat.of().formatHex(out.hash.digest()), out.bytes, name));
    }

    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Ends it with the list of its files, which {@code sha256sum -c} reads, and the signature under that list. */
    Compiled end(Function<byte[], Optional<SignedManifest>> signing) throws IOException {
        StringBuilder sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
        zip.write(list);
        zip.closeEntry();
        byte[] signature = signing.apply(list)
                .map(signed -> signed.note().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> new byte[0]);
        if (signature.length > 0) {
            zip.putNextEntry(new ZipEntry(PackageManifest.SIGNATURE));
            zip.write(signature);
            zip.closeEntry();
        }
        zip.close();
        List<DisclosurePackage.Item> all = new ArrayList<>(files);
        all.add(new DisclosurePackage.Item(Sha256.hex(list), list.length, MANIFEST));
        if (signature.length > 0) {
            all.add(new DisclosurePackage.Item(Sha256.hex(signature), signature.length, PackageManifest.SIGNATURE));
        }
        return new Compiled(path, Files.size(path), HexFormat.of().formatHex(whole.digest()), all);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Passes on, counts, and does not close what is below. */
    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private final MessageDigest hash = sha256();
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            hash.update(buffer, offset, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() {
            // the ZIP goes on
        }
    }
}
