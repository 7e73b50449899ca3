package vn.chophien.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import vn.chophien.account.Actor;
import vn.chophien.account.NotPermitted;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.Role;
import vn.chophien.shared.NotFound;

/** Whether this request may go on to pages {@link ForRole}, and where its sender goes instead. */
@RequestScoped
public class Admission {

    @Inject
    SignedIn signedIn;

    @Inject
    StaffNetworks networks;

    @Inject
    HttpServletRequest request;

    /**
     * @throws NotFound for somebody of another role
     * @throws NotPermitted for staff from a network that is not theirs, or who may only look and send a form
     */
    void admit(ContainerRequestContext context, Class<?> pages) {
        Role wanted = pages.getAnnotation(ForRole.class).value();
        if (wanted == Role.STAFF) {
            networks.require(RemoteAddress.of(request));
        }
        Optional<Actor> actor = signedIn.actor();
        if (actor.isEmpty()) {
            context.abortWith(Response.seeOther(signInFor(wanted)).build());
        } else if (!isAt(actor.get(), wanted)) {
            throw new NotFound("page", request.getRequestURI());
        } else if (HttpMethod.POST.equals(request.getMethod())) {
            actor.get().requireToChange();
        }
    }

    /** A buyer who became a member of a seller stays a buyer, and has the seller's desk beside their account. */
    private static boolean isAt(Actor actor, Role wanted) {
        return actor.role() == wanted || (wanted == Role.SELLER && actor.sells());
    }

    private URI signInFor(Role wanted) {
        UriBuilder signIn = UriBuilder.fromPath("/dang-nhap").queryParam("toi", "{toi}");
        if (signedIn.token().isPresent()) {
            signIn.queryParam("bao", "het-phien");
        }
        return signIn.build(wayBack(wanted));
    }

    /** Where to go after signing in. A form's own address may answer only forms, so its desk stands in for it. */
    private String wayBack(Role wanted) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            return OwnPath.deskOf(wanted);
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}
