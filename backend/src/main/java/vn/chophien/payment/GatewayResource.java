package vn.chophien.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.chophien.payment.gateway.Provider;
import vn.chophien.payment.gateway.Reply;

/** Where payment providers report. VNPAY asks for a signed address; the others post signed JSON. */
@Path("v1/webhooks")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GatewayResource {

    private static final int LARGEST_MESSAGE = 64 * 1024;

    @Inject
    GatewayMessages messages;

    @GET
    @Path("vnpay/{hook}")
    public Response vnpay(@PathParam("hook") String hook, @Context UriInfo address) {
        String query = Objects.requireNonNullElse(address.getRequestUri().getRawQuery(), "");
        return answer(messages.receive(Provider.VNPAY, hook, query));
    }

    @POST
    @Path("momo/{hook}")
    public Response momo(@PathParam("hook") String hook, InputStream in) throws IOException {
        return answer(messages.receive(Provider.MOMO, hook, text(in)));
    }

    @POST
    @Path("zalopay/{hook}")
    public Response zalopay(@PathParam("hook") String hook, InputStream in) throws IOException {
        return answer(messages.receive(Provider.ZALOPAY, hook, text(in)));
    }

    private static String text(InputStream in) throws IOException {
        byte[] body = in.readNBytes(LARGEST_MESSAGE + 1);
        if (body.length > LARGEST_MESSAGE) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static Response answer(Reply reply) {
        return Response.status(reply.status()).entity(reply.json()).build();
    }
}
