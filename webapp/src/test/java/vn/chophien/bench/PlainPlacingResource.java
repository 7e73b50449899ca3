package vn.chophien.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * The least that a resource of this server can do to place an order: its statements over JTA and plain JDBC. It is put
 * into the market that is measured, and only there.
 */
@Path("placing")
@RequestScoped
public class PlainPlacingResource {

    @Resource(lookup = "java:app/jdbc/market")
    @SuppressWarnings("NullAway.Init")
    DataSource market;

    @POST
    @Transactional(rollbackOn = WebApplicationException.class)
    public Response place(String items) {
        List<Long> wanted =
                Arrays.stream(items.split(",", -1)).map(Long::valueOf).toList();
        try (Connection connection = market.getConnection()) {
            PlainPlacing.place(connection, wanted);
            return Response.status(201).build();
        } catch (SQLException lost) { // a deadlock, or the last of a lot: it does not count
            throw new WebApplicationException(lost, 409);
        }
    }
}
