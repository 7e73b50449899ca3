package vn.chophien.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where Casso reports movements on sellers' accounts, by either of its webhooks. Anything but a success makes it send the
 * message again, so success is only said once everything in it is stored and concluded from.
 */
@Path("v1/webhooks/casso")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "webhooks")
public class CassoResource {

    /** Webhook V1 tells of many movements at once. */
    static final int LARGEST_MESSAGE = 512 * 1024;

    private static final System.Logger LOG = System.getLogger(CassoResource.class.getName());

    @Inject
    @ConfigProperty(name = "chophien.casso.secure-token")
    Optional<String> secureToken;

    @Inject
    @ConfigProperty(name = "chophien.casso.checksum-key")
    Optional<String> checksumKey;

    @Inject
    Clock clock;

    @Inject
    PaymentEvents events;

    @POST
    @Operation(
            summary = "Bank movements, reported by Casso",
            description =
                    "Webhook V1 with the header secure-token, or V2 signed by X-Casso-Signature. Each movement is stored"
                            + " once by its id, however often it is sent.")
    public Map<String, Boolean> receive(
            @HeaderParam("secure-token") @Nullable String token,
            @HeaderParam("X-Casso-Signature") @Nullable String signature,
            InputStream in)
            throws IOException {
        CassoKeys keys = new CassoKeys(secureToken, checksumKey);
        if (!keys.isConfigured()) {
            LOG.log(
                    Level.WARNING,
                    "A payment message was refused: neither chophien.casso.secure-token nor chophien.casso.checksum-key is"
                            + " set");
            throw new WebApplicationException(Response.Status.SERVICE_UNAVAILABLE);
        }
        if (token == null && signature == null) {
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        byte[] body = in.readNBytes(LARGEST_MESSAGE + 1);
        if (body.length > LARGEST_MESSAGE) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (!keys.accepts(token, signature, body, clock.instant())) {
            LOG.log(Level.WARNING, "A payment message was refused: not signed as configured");
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        CassoMessage.Read read = CassoMessage.read(body);
        read.messages().forEach(events::receive);
        if (!read.complete()) {
            throw BankMessage.malformed("data");
        }
        return Map.of("success", true);
    }
}
