package vn.chophien.web.workspace;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryBook;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.DiaryKind;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteKind;
import vn.chophien.site.SiteService;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** Writing into the diary of a season. A line once written stays; to correct it is to write another. */
@Path("nha-ban/vu/{season}/nhat-ky")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class DiaryPages {

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @Inject
    DiaryBook diary;

    @Inject
    FormPhotos photos;

    @Context
    HttpServletRequest request;

    @GET
    public JteModel form(@PathParam("season") String id, @QueryParam("viec") @DefaultValue("") String work) {
        SeasonView season = own(id);
        DiaryKind kind = Choices.read(DiaryKind.class, work);
        return kind == null
                ? new StaticTemplates()
                        .workspaceDiaryKinds(site, workspace.desk(), season, DiaryKind.on(place(season)), account())
                : page(season, kind, null, DiaryForm.blank(newId(), Times.dayOf(workspace.now()), season), "");
    }

    @POST
    @TakesPictures
    public Response write(
            @PathParam("season") String id,
            @QueryParam("viec") @DefaultValue("") String work,
            MultivaluedMap<String, String> values) {
        DiaryKind kind = Choices.read(DiaryKind.class, work);
        if (kind == null) {
            throw InvalidInput.of("viec", "Hãy chọn loại việc.");
        }
        return written(own(id), kind, null, Form.of(values));
    }

    @GET
    @Path("{entry}/sua")
    public JteModel correct(@PathParam("season") String id, @PathParam("entry") String entry) {
        SeasonView season = own(id);
        DiaryEntryView old = entry(season, entry);
        return page(season, old.kind(), old, DiaryForm.of(old, newId()), "");
    }

    @POST
    @TakesPictures
    @Path("{entry}/sua")
    public Response correct(
            @PathParam("season") String id, @PathParam("entry") String entry, MultivaluedMap<String, String> values) {
        SeasonView season = own(id);
        DiaryEntryView old = entry(season, entry);
        return written(season, old.kind(), old, Form.of(values));
    }

    private Response written(SeasonView season, DiaryKind kind, @Nullable DiaryEntryView old, Form form) {
        try {
            photos.take(form, Uploads.of(request), diary.photosOf(season.id(), workspace.actor()));
            diary.write(DiaryForm.read(season.id(), kind, old == null ? null : old.id(), form), workspace.actor());
            return Flash.redirect("/nha-ban/vung-trong/" + season.siteId(), "da-ghi-nhat-ky");
        } catch (InvalidInput invalid) {
            return Response.status(400)
                    .entity(page(season, kind, old, form.with(invalid.sentences()), ""))
                    .build();
        } catch (RuleViolation violation) {
            return Response.status(409)
                    .entity(page(season, kind, old, form.withRefusal(violation.sentence()), violation.code()))
                    .build();
        }
    }

    private JteModel page(SeasonView season, DiaryKind kind, @Nullable DiaryEntryView old, Form form, String refusal) {
        return new StaticTemplates()
                .workspaceDiaryEntry(
                        site,
                        workspace.desk(),
                        season,
                        kind,
                        old,
                        kind.hasList() ? sites.products(kind) : List.of(),
                        form,
                        refusal,
                        account());
    }

    private long account() {
        return workspace.actor().accountId();
    }

    private SiteKind place(SeasonView season) {
        return sites.own(season.siteId(), workspace.actor()).kind();
    }

    private SeasonView own(String id) {
        return sites.ownSeason(Choices.id(id), workspace.actor());
    }

    private static DiaryEntryView entry(SeasonView season, String id) {
        long entryId = Choices.id(id);
        return season.diary().stream()
                .filter(entry -> entry.id() == entryId)
                .findFirst()
                .orElseThrow(() -> new NotFound("diary entry", id));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
