package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.oversight.FlagPreviewService;
import vn.chophien.oversight.listing.FlagLimit;
import vn.chophien.oversight.listing.FlagLimitKeeping;
import vn.chophien.shared.NotFound;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Submitted;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Where checks begin to speak. What a new limit would ask about is shown before it is saved. */
@Path("quan-ly/quy-tac/muc-canh-bao")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class FlagLimitDeskPages {

    private static final String HOME = "/quan-ly/quy-tac/muc-canh-bao";

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    FlagLimitKeeping limits;

    @Inject
    FlagPreviewService previews;

    @GET
    public Response show(@QueryParam("sua") @DefaultValue("") String edited) {
        if (edited.isEmpty()) {
            return page(Form.blank(), null, null);
        }
        FlagLimit limit = limit(edited);
        return page(Form.filled(Map.of("value", Integer.toString(limits.now().of(limit)))), limit, null);
    }

    /** First pressed it counts, then it saves. */
    @POST
    @Path("{limit}")
    public Response set(@PathParam("limit") String name, MultivaluedMap<String, String> values) {
        FlagLimit limit = limit(name);
        Form form = Form.of(values);
        int value = form.text("value").matches("\\d{1,6}") ? Integer.parseInt(form.text("value")) : -1;
        return Submitted.answer(
                form,
                () -> {
                    FlagPreviewService.Preview preview = previews.preview(limit, value, console.staff());
                    if (!form.text("da-xem").equals(Integer.toString(value))) {
                        return page(form, limit, preview);
                    }
                    limits.set(limit, value, form.text("reason"), console.staff());
                    return Flash.redirect(HOME, "da-luu");
                },
                again -> entity(again, limit, null));
    }

    private static FlagLimit limit(String name) {
        FlagLimit limit = null;
        for (FlagLimit one : FlagLimit.values()) {
            limit = Choices.name(one).equals(name) ? one : limit;
        }
        if (limit == null) {
            throw new NotFound(FlagLimitKeeping.OBJECT, name);
        }
        return limit;
    }

    private Response page(Form form, @Nullable FlagLimit edited, FlagPreviewService.@Nullable Preview preview) {
        return Response.ok(entity(form, edited, preview)).build();
    }

    private Object entity(Form form, @Nullable FlagLimit edited, FlagPreviewService.@Nullable Preview preview) {
        return new StaticTemplates()
                .rulesLimits(
                        site, console.desk(), limits.now(), limits.history(console.staff()), form, edited, preview);
    }
}
