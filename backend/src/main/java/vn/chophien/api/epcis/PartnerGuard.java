package vn.chophien.api.epcis;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets in who has a key, before anything of a body is read. Discovery with OPTIONS is open. */
@Provider
@ForPartners
@Priority(Priorities.AUTHENTICATION)
public class PartnerGuard implements ContainerRequestFilter {

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("OPTIONS")) {
            caller.partner();
        }
    }
}
