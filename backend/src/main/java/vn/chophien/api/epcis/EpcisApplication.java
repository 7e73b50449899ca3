package vn.chophien.api.epcis;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import vn.chophien.api.ApiHeaders;

/** EPCIS 2.0 beside our own API: its addresses, headers and problem types are those of the standard. */
@ApplicationPath("/epcis/v2")
public class EpcisApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                // edges
                CaptureResource.class,
                EventsResource.class,
                LotHistoriesResource.class,
                NamedEventsResource.class,
                // around every answer
                ApiHeaders.class,
                EpcisHeaders.class,
                EpcisBodyGuard.class,
                PartnerGuard.class,
                EpcisProblems.Refusals.class,
                EpcisProblems.HttpErrors.class,
                EpcisProblems.Failures.class,
                EpcisProblems.Commits.class);
    }

    /** No WADL: OPTIONS is answered as EPCIS wants it. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
