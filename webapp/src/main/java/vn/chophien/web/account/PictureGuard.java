package vn.chophien.web.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.shared.Outage;
import vn.chophien.web.shared.FormIntake;
import vn.chophien.web.shared.TakesPictures;

/**
 * Stands before forms with pictures, which are large: nothing of one is read for somebody whom the page would send away,
 * nor more than people send from one address where no name is asked.
 */
@Provider
@TakesPictures
@Priority(Priorities.AUTHENTICATION - 2)
public class PictureGuard implements ContainerRequestFilter {

    private static final int FORMS = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Admission admission;

    @Inject
    RateLimit limit;

    @Inject
    HttpServletRequest request;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
            return;
        }
        FormIntake.requireOwnOrigin(context);
        try {
            if (resource.getResourceClass().isAnnotationPresent(ForRole.class)) {
                admission.admit(context, resource.getResourceClass());
            } else {
                limit.take("pictures:" + RemoteAddress.of(request), FORMS, WINDOW);
            }
        } catch (RuntimeException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            // What was typed is read all the same: the page that tells of the outage offers to send it again.
        }
    }
}
