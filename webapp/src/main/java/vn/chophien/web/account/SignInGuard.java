package vn.chophien.web.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import vn.chophien.account.Role;

/**
 * Sends strangers to the sign-in page and back to where they were going; for somebody of another role the page does not
 * exist. It only spares people detours: every service checks its actor itself.
 */
@Provider
@ForRole(Role.STAFF)
@Priority(Priorities.AUTHENTICATION)
public class SignInGuard implements ContainerRequestFilter {

    @Inject
    Admission admission;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        admission.admit(context, resource.getResourceClass());
    }
}
