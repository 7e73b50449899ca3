package vn.chophien.trace.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chophien.trace.seal.AuditProof;
import vn.chophien.trace.seal.Bundle;
import vn.chophien.trace.seal.BundleCheck;
import vn.chophien.trace.seal.Checkpoint;
import vn.chophien.trace.seal.Finding;
import vn.chophien.trace.seal.LogKey;
import vn.chophien.trace.seal.SignedCheckpoint;

/**
 * {@code java -jar verify.jar verify bang-chung.json [--key KEY] [--earlier CHECKPOINT]… [--log URL] [--photos PLACE]}, and
 * {@code java -jar verify.jar verify goi-du-lieu.zip --key KEY} for a package of files.
 *
 * <p>Ends with 0 when everything holds, 1 when something does not, 2 when it could not be checked.
 */
public final class Verify {

    private static final String HELP = """
            Kiểm chứng lịch sử của một lô hàng / Verify the history of a lot

              java -jar verify.jar verify BUNDLE.json [--key KEY] [--earlier FILE]... [--log URL] [--photos PLACE]

              BUNDLE.json     tệp bằng chứng tải ở trang của lô / the proof downloaded from a lot's page
                              hay của nhật ký quản trị / or that of the audit trail;
                              hay gói dữ liệu (.zip) chợ giao cho cơ quan / or a package handed to an authority
              --key KEY       khóa của sổ, lấy từ nguồn bạn tin / the log's key, from where you trust
              --earlier FILE  dấu niêm phong bạn đã giữ từ trước / a checkpoint that you kept
              --photos PLACE  thư mục hay địa chỉ có ảnh, để so với ảnh đã niêm phong / folder or address of the photos
              --log URL       đọc cả sổ để tìm mục bị giấu, như https://cho.vn/log
                              / read the whole log for entries left out
            """;

    private final PrintStream out;

    private Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), out));
    }

    /** What {@link #main} does, with the exit code as its answer. */
    public static int run(List<String> arguments, PrintStream out) {
        return new Verify(out).run(arguments);
    }

    private int run(List<String> arguments) {
        Optional<VerifyArguments> read = VerifyArguments.read(arguments);
        if (read.isEmpty()) {
            out.print(HELP);
            return 2;
        }
        VerifyArguments given = read.get();
        try {
            if (PackageCheck.isOne(Path.of(given.bundle()))) {
                return PackageCheck.run(Path.of(given.bundle()), given.key().map(Verify::key), out);
            }
            String json = Files.readString(Path.of(given.bundle()));
            if (AuditProof.isOne(json)) {
                return AuditCheck.run(json, given.key().map(Verify::key), out);
            }
            Bundle bundle = Bundle.parse(json);
            LogKey key = given.key().map(Verify::key).orElse(bundle.key());
            List<Finding> findings = new ArrayList<>(BundleCheck.check(bundle, key));
            List<Checkpoint> earlier = earlier(given.earlier(), key);
            if (given.log().isPresent()) {
                earlier.add(bundle.checkpoint().checkpoint());
                WholeLog whole = WholeLog.read(given.log().get());
                findings.addAll(whole.check(key, earlier, bundle));
                out.println("Đã đọc cả sổ: " + whole.size() + " mục.");
            } else if (!earlier.isEmpty()) {
                out.println("Muốn so với dấu đã giữ, hãy thêm --log URL.");
                return 2;
            }
            photos(bundle, given.photos(), findings);
            return report(bundle, given.key().isPresent(), findings);
        } catch (IOException | IllegalArgumentException | ArithmeticException unreadable) {
            out.println("Không kiểm được: " + unreadable.getMessage());
            return 2;
        }
    }

    private static LogKey key(String given) {
        try {
            return LogKey.parse(given);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "khóa sau --key không đúng, hãy chép cả dòng (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private void photos(Bundle bundle, Optional<String> place, List<Finding> findings) throws IOException {
        long sealed = SealedFiles.count(bundle);
        if (sealed > 0 && place.isEmpty()) {
            out.println("Có " + sealed + " ảnh đã niêm phong, chưa so. Muốn so, hãy thêm --photos.");
        } else if (sealed > 0) {
            SealedFiles files = new SealedFiles(place.get());
            findings.addAll(files.check(bundle));
            out.println("Đã so " + (sealed - files.missing()) + " trong " + sealed + " ảnh đã niêm phong.");
        }
    }

    private static List<Checkpoint> earlier(List<String> files, LogKey key) throws IOException {
        List<Checkpoint> earlier = new ArrayList<>();
        for (String file : files) {
            SignedCheckpoint kept = SignedCheckpoint.parse(Files.readString(Path.of(file)));
            if (!kept.isSignedBy(key)) {
                throw new IllegalArgumentException("dấu trong " + file + " không do khóa này ký");
            }
            earlier.add(kept.checkpoint());
        }
        return earlier;
    }

    private int report(Bundle bundle, boolean isKeyGiven, List<Finding> findings) {
        Checkpoint checkpoint = bundle.checkpoint().checkpoint();
        out.println("Lô: " + bundle.subject() + ", " + bundle.proven().size() + " mục, dấu " + checkpoint.brief()
                + " của " + checkpoint.origin());
        if (!isKeyGiven) {
            out.println("Khóa lấy từ chính tệp này. Hãy so với khóa ở nguồn bạn tin: " + bundle.key());
        }
        findings.forEach(finding -> out.println("✗ " + Sentences.of(finding)));
        out.println(findings.isEmpty() ? "✓ Mọi mục đều đúng như đã niêm phong." : "✗ Có điều không khớp.");
        return findings.isEmpty() ? 0 : 1;
    }
}
