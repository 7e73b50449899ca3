package vn.chophien.web.shared;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts and pictures of the WAR, read once, compressed once and named by their content, so that browsers keep
 * them for a year.
 *
 * <p>A style sheet that a page links is a bundle of small files, one a component: a page pays for one request.
 */
public final class Assets {

    /** The files of each bundle, in cascade order. Every page loads {@code core}; the others add to it. */
    private static final Map<String, List<String>> BUNDLES = Map.of(
            "core",
                    List.of(
                            "_tokens",
                            "reset",
                            "base",
                            "layout",
                            "component/button",
                            "component/form",
                            "component/notice",
                            "component/badge",
                            "component/empty",
                            "component/suggest",
                            "utilities",
                            "print"),
            "shop",
                    List.of(
                            "component/card",
                            "component/compare",
                            "component/filter",
                            "component/pager",
                            "component/product",
                            "component/zoom",
                            "component/seller",
                            "component/photos",
                            "component/trail",
                            "component/where",
                            "component/home"),
            "lot", List.of("component/lot", "component/timeline", "component/photos", "component/proof"),
            "order",
                    List.of(
                            "component/card",
                            "component/compare",
                            "component/cart",
                            "component/checkout",
                            "component/pay",
                            "component/order",
                            "component/talk",
                            "component/trail",
                            "component/photos",
                            "component/timeline"),
            "account", List.of("component/door", "component/table", "component/pager", "component/account"),
            "api", List.of("component/api"),
            "widget",
                    List.of(
                            "_tokens",
                            "reset",
                            "base",
                            "component/notice",
                            "component/badge",
                            "component/card",
                            "utilities",
                            "component/widget"),
            "pocket", List.of("component/pocket", "component/photos"),
            "proof", List.of("component/proof", "component/table"),
            "desk",
                    List.of(
                            "component/desk",
                            "component/door",
                            "component/table",
                            "component/board",
                            "component/figures",
                            "component/scan",
                            "component/talk",
                            "component/help",
                            "component/today",
                            "component/listing",
                            "component/slip",
                            "component/paper",
                            "component/till",
                            "component/letter",
                            "component/lot-map",
                            "component/label",
                            "component/pager",
                            "component/timeline",
                            "component/photos",
                            "component/site",
                            "component/enrolment",
                            "component/member",
                            "component/widget"));

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json",
            "ico", "image/x-icon");

    private static volatile @Nullable Assets current;

    private final ServletContext context;
    private final Map<String, Asset> byPath = new ConcurrentHashMap<>();

    Assets(ServletContext context) {
        this.context = context;
    }

    static void install(ServletContext context) {
        current = new Assets(context);
    }

    /** Where a template links an asset: {@code css/core.css} becomes {@code /assets/css/core.css?v=1a2b3c4d}. */
    public static String url(String path) {
        Assets assets = current;
        if (assets == null) {
            throw new IllegalStateException("Assets are not installed");
        }
        return "/assets/" + path + "?v=" + assets.find(path).orElseThrow().version();
    }

    /** The whole text of an asset, for a page that must carry it. */
    public static String text(String path) {
        Assets assets = current;
        if (assets == null) {
            throw new IllegalStateException("Assets are not installed");
        }
        return new String(assets.find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    Optional<Asset> find(String path) {
        Asset known = byPath.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Asset> read = read(path);
        read.ifPresent(asset -> byPath.put(path, asset));
        return read;
    }

    private Optional<Asset> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..")) {
            return Optional.empty();
        }
        List<String> parts = bundle(path);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (String part : parts) {
            try (InputStream in = context.getResourceAsStream("/assets/" + part)) {
                if (in == null) {
                    return Optional.empty();
                }
                in.transferTo(whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        byte[] bytes = path.endsWith(".css")
                ? LeanCss.of(whole.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : whole.toByteArray();
        return Optional.of(Asset.of(bytes, type));
    }

    private static List<String> bundle(String path) {
        if (path.startsWith("css/") && path.endsWith(".css")) {
            List<String> files = BUNDLES.get(path.substring(4, path.length() - 4));
            if (files != null) {
                return files.stream().map(file -> "css/" + file + ".css").toList();
            }
        }
        return List.of(path);
    }

    /** One file as it goes over the wire. */
    record Asset(byte[] bytes, byte[] gzip, String type, String version) {

        static Asset of(byte[] bytes, String type) {
            return new Asset(bytes, Gzip.packed(bytes, Gzip.SMALLEST), type, Assets.version(bytes));
        }
    }

    /** Eight hex digits that change whenever the content does. */
    static String version(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
