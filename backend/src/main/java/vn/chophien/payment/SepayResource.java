package vn.chophien.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where SePay reports movements on sellers' accounts. Anything but a success makes it send the message again, so success
 * is only said once the message is stored and concluded from.
 */
@Path("v1/webhooks/sepay")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "webhooks")
public class SepayResource {

    static final int LARGEST_MESSAGE = 64 * 1024;
    private static final System.Logger LOG = System.getLogger(SepayResource.class.getName());

    @Inject
    SepayGate gate;

    @Inject
    PaymentEvents events;

    @POST
    @Operation(
            summary = "A bank movement, reported by SePay",
            description =
                    "Signed by X-SePay-Signature and X-SePay-Timestamp, or with Authorization: Apikey. Stored once"
                            + " by its id, however often it is sent.")
    public Map<String, Boolean> receive(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam("X-SePay-Signature") @Nullable String signature,
            @HeaderParam("X-SePay-Timestamp") @Nullable String timestamp,
            InputStream in)
            throws IOException {
        if (!gate.isConfigured()) {
            LOG.log(
                    Level.WARNING,
                    "A payment message was refused: neither chophien.sepay.hmac-secret nor chophien.sepay.api-key is set");
            throw new WebApplicationException(Response.Status.SERVICE_UNAVAILABLE);
        }
        byte[] body = in.readNBytes(LARGEST_MESSAGE + 1);
        if (body.length > LARGEST_MESSAGE) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (!gate.accepts(authorization, signature, timestamp, body)) {
            LOG.log(Level.WARNING, "A payment message was refused: not signed as configured");
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        events.receive(SepayMessage.read(body));
        return Map.of("success", true);
    }
}
