package vn.chophien.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What the market is compared with, in the same server. */
@ApplicationPath("/do-toc-do")
public class PlainApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PlainPlacingResource.class);
    }
}
