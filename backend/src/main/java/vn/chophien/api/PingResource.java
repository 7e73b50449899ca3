package vn.chophien.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A constant: what the server itself costs, and the yardstick of the benchmark. */
@Path("v1/ping")
@Produces(MediaType.TEXT_PLAIN)
@ApplicationScoped
public class PingResource {

    @GET
    public String ping() {
        return "ok";
    }
}
