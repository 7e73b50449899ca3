package vn.chophien.web.workspace;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.web.account.ForRole;

/** Stands behind the sign-in: whoever sits at a seller's desk sees the pages that their role, or their mandate, opens. */
@Provider
@ForRole(Role.SELLER)
@Priority(Priorities.AUTHORIZATION)
public class DeskRightGuard implements ContainerRequestFilter {

    @Inject
    Workspace workspace;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        DeskRight asked = asked();
        if (asked != null) {
            boolean acts = HttpMethod.POST.equals(context.getMethod());
            workspace.actor().requireMemberOf(workspace.seller().id(), acts ? asked.act() : asked.see());
        }
    }

    private @Nullable DeskRight asked() {
        DeskRight ofMethod = resource.getResourceMethod().getAnnotation(DeskRight.class);
        return ofMethod == null ? resource.getResourceClass().getAnnotation(DeskRight.class) : ofMethod;
    }
}
