package vn.chophien.web.transparency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.ledger.LedgerService;
import vn.chophien.ledger.LogWitnessing;
import vn.chophien.trace.seal.Hash;
import vn.chophien.trace.seal.Tile;

/**
 * The log for programs, as C2SP tlog-tiles lays it out: {@code checkpoint}, {@code tile/…} and {@code tile/entries/…}.
 * What is full never changes and may be kept for ever; everybody may read it, from any page.
 */
@Path("log")
@RequestScoped
public class LogFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_MOMENT = "public, max-age=5";
    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String BYTES = "application/octet-stream";
    private static final String JSON = "application/json";

    @Inject
    LedgerService ledger;

    @Inject
    LogWitnessing witnessing;

    @Context
    ServletContext context;

    @GET
    @Path("checkpoint")
    @Produces(TEXT)
    public Response checkpoint() {
        return found(ledger.latest(), TEXT, A_MOMENT, latest -> latest.signed().note());
    }

    /** The newest checkpoint that every witness has signed too. */
    @GET
    @Path("checkpoint/witnessed")
    @Produces(TEXT)
    public Response witnessed() {
        return found(witnessing.witnessed(), TEXT, A_MOMENT, note -> note);
    }

    @GET
    @Path("key")
    @Produces(TEXT)
    public Response key() {
        return found(ledger.key(), TEXT, A_MOMENT, key -> key.encoded() + "\n");
    }

    /** A tile that is not full has its width in its name, so it never changes either. */
    @GET
    @Path("tile/{tile: .+}")
    @Produces(BYTES)
    public Response tile(@PathParam("tile") String path) {
        return found(Tile.parse(path).flatMap(ledger::tile), BYTES, FOR_EVER, bytes -> bytes);
    }

    @GET
    @Path("proof/inclusion")
    @Produces(JSON)
    public Response inclusion(@QueryParam("leaf") String leaf, @QueryParam("size") String size) {
        Optional<Hash> hash = hash(leaf);
        Optional<Long> asked = number(size);
        if (hash.isEmpty() || asked.isEmpty()) {
            return refused("leaf is a hash in 64 hexadecimal digits, size a number of entries.");
        }
        return found(
                ledger.inclusion(hash.get(), asked.get()),
                JSON,
                FOR_EVER,
                proof -> "{\"index\":\"" + proof.index() + "\",\"size\":\"" + proof.size() + "\",\"proof\":"
                        + hashes(proof.path()) + "}");
    }

    @GET
    @Path("proof/consistency")
    @Produces(JSON)
    public Response consistency(@QueryParam("from") String from, @QueryParam("to") String to) {
        Optional<Long> earlier = number(from);
        Optional<Long> later = number(to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return refused("from and to are numbers of entries.");
        }
        return found(
                ledger.consistency(earlier.get(), later.get()),
                JSON,
                FOR_EVER,
                proof -> "{\"from\":\"" + proof.earlier() + "\",\"to\":\"" + proof.later() + "\",\"proof\":"
                        + hashes(proof.path()) + "}");
    }

    /** The verifier for the command line: the same jar that the market itself works with. */
    @GET
    @Path("verify.jar")
    @Produces("application/java-archive")
    public Response verifier() {
        return context.getResourcePaths("/WEB-INF/lib").stream()
                .filter(path -> path.matches(".*/traceability-[^/]*\\.jar"))
                .findFirst()
                .map(context::getResourceAsStream)
                .map((InputStream jar) -> Response.ok(jar, "application/java-archive")
                        .header("Cache-Control", A_MOMENT)
                        .header("Content-Disposition", "attachment; filename=\"verify.jar\"")
                        .build())
                .orElseGet(LogFiles::missing);
    }

    private static <T> Response found(Optional<T> what, String type, String caching, Function<T, Object> entity) {
        return what.map(it -> Response.ok(entity.apply(it), type)
                        .header("Cache-Control", caching)
                        .header("Access-Control-Allow-Origin", "*")
                        .build())
                .orElseGet(LogFiles::missing);
    }

    private static Response missing() {
        return Response.status(404)
                .type(TEXT)
                .entity("The log has nothing here.\n")
                .build();
    }

    private static Response refused(String sentence) {
        return Response.status(400).type(TEXT).entity(sentence + "\n").build();
    }

    private static String hashes(List<Hash> hashes) {
        return hashes.stream().map(hash -> "\"" + hash.base64() + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static Optional<Hash> hash(@Nullable String hex) {
        return hex != null && hex.matches("[0-9a-f]{64}") ? Optional.of(Hash.ofHex(hex)) : Optional.empty();
    }

    private static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
