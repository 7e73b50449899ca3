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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.site.DiaryBook;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.PaperSheet;
import vn.chophien.site.PaperSheetService;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.WriteDiaryEntry;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.TakesPictures;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/**
 * Typing in a paper sheet: all its rows at once, beside its photo. Nothing is written while a row cannot be understood; then
 * the rows go into the diary in the order of their days, and the first that a rule refuses stops those after it, so that no
 * harvest gets in before the spray above it.
 */
@Path("nha-ban/to-giay")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.LOOK, act = SellerRight.DIARY)
public class PaperSheetPages {

    private static final int CONFLICT = 409;
    private static final int UNCLEAR = 400;

    @Inject
    Site site;

    @Inject
    Workspace workspace;

    @Inject
    SiteService sites;

    @Inject
    PaperSheetService sheets;

    @Inject
    DiaryBook diary;

    @Context
    HttpServletRequest request;

    /** A row that is about to be written. */
    private record Typed(int row, WriteDiaryEntry line) {}

    /** What is wrong, by field, and the rules that refused, by row. */
    private record Findings(Map<String, String> sentences, Map<Integer, String> refusals) {

        Findings() {
            this(new LinkedHashMap<>(), new HashMap<>());
        }

        void refuse(int row, RuleViolation violation) {
            String field = violation.code().equals("diary.interval-not-kept") ? "overrideReason" : "kind";
            sentences.put(SheetForm.name(field, row), violation.sentence());
            refusals.put(row, violation.code());
        }
    }

    /** Finds a sheet by the number that stands on it. */
    @GET
    public Response find(@QueryParam("so") @DefaultValue("") String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        if (!code.matches(PaperSheet.CODE)) {
            throw new NotFound("diary sheet", code);
        }
        return Flash.redirect(
                "/nha-ban/to-giay/" + sheets.sheet(code, workspace.actor()).code());
    }

    @GET
    @Path("{code}")
    public JteModel form(@PathParam("code") String code) {
        PaperSheet sheet = sheets.sheet(code, workspace.actor());
        List<DiaryEntryView> lines = season(sheet).diary();
        String performer = lines.isEmpty() ? null : lines.get(lines.size() - 1).performer();
        return page(sheet, SheetForm.blank(performer), Map.of());
    }

    @POST
    @TakesPictures
    @Path("{code}")
    public Response enter(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        PaperSheet sheet = sheets.sheet(code, workspace.actor());
        Form form = Form.of(values);
        Findings wrong = new Findings();
        keepPhoto(sheet, form, wrong);
        List<Typed> typed = read(sheet, form, wrong);
        if (!wrong.sentences().isEmpty()) {
            return again(UNCLEAR, sheet, form, wrong);
        }
        write(typed, wrong);
        return wrong.sentences().isEmpty()
                ? Flash.redirect("/nha-ban/vung-trong/" + season(sheet).siteId(), "da-ghi-nhat-ky")
                : again(CONFLICT, sheet, form, wrong);
    }

    @GET
    @Path("{code}/{hash: [0-9a-f]{64}}.jpg")
    @Produces("image/jpeg")
    public Response photo(@PathParam("code") String code, @PathParam("hash") String hash) {
        return Response.ok(sheets.photo(code, hash, workspace.actor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private void keepPhoto(PaperSheet sheet, Form form, Findings wrong) {
        try {
            for (byte[] file : Uploads.of(request).files()) {
                form.values().putSingle(SheetForm.PHOTO, sheets.keepPhoto(sheet.code(), file, workspace.actor()));
            }
            if (form.text(SheetForm.PHOTO).isEmpty()) {
                wrong.sentences().put("anh", "Hãy chụp hoặc chọn ảnh của tờ giấy này.");
            }
        } catch (InvalidInput invalid) {
            wrong.sentences().put("anh", invalid.sentences().values().iterator().next());
        }
    }

    private List<Typed> read(PaperSheet sheet, Form form, Findings wrong) {
        Map<Integer, Long> kept = sheets.typedIn(sheet.code(), workspace.actor());
        Map<Integer, Typed> typed = new TreeMap<>();
        for (int row = 1; row <= PaperSheet.ROWS; row++) {
            if (kept.containsKey(row) || SheetForm.isEmpty(form, row)) {
                continue;
            }
            try {
                WriteDiaryEntry line =
                        SheetForm.read(sheet, row, sheets.lineId(sheet.code(), row, workspace.actor()), form);
                diary.rehearse(line, workspace.actor());
                typed.put(row, new Typed(row, line));
            } catch (InvalidInput invalid) {
                wrong.sentences().putAll(SheetForm.atRow(row, invalid.sentences()));
            } catch (RuleViolation violation) {
                wrong.refuse(row, violation);
            }
        }
        if (typed.isEmpty() && wrong.sentences().isEmpty() && kept.isEmpty()) {
            wrong.sentences().put("day-1", "Hãy ghi ít nhất một dòng.");
        }
        return typed.values().stream()
                .sorted(Comparator.comparing((Typed one) -> one.line().day()).thenComparing(Typed::row))
                .toList();
    }

    private void write(List<Typed> typed, Findings wrong) {
        for (Typed one : typed) {
            try {
                diary.write(one.line(), workspace.actor());
            } catch (InvalidInput invalid) {
                wrong.sentences().putAll(SheetForm.atRow(one.row(), invalid.sentences()));
                return;
            } catch (RuleViolation violation) {
                wrong.refuse(one.row(), violation);
                return;
            }
        }
    }

    private Response again(int status, PaperSheet sheet, Form form, Findings wrong) {
        return Response.status(status)
                .entity(page(sheet, form.with(wrong.sentences()), wrong.refusals()))
                .build();
    }

    private JteModel page(PaperSheet sheet, Form form, Map<Integer, String> refusals) {
        SeasonView season = season(sheet);
        Map<Long, DiaryEntryView> lines =
                season.diary().stream().collect(Collectors.toMap(DiaryEntryView::id, line -> line));
        Map<Integer, DiaryEntryView> kept = new HashMap<>();
        sheets.typedIn(sheet.code(), workspace.actor()).forEach((row, id) -> {
            DiaryEntryView line = lines.get(id);
            if (line != null) {
                kept.put(row, line);
            }
        });
        return new StaticTemplates()
                .workspaceSheetEntry(
                        site,
                        workspace.desk(),
                        sheet,
                        season,
                        PaperSheet.kinds(
                                sites.own(season.siteId(), workspace.actor()).kind()),
                        kept,
                        form,
                        refusals);
    }

    private SeasonView season(PaperSheet sheet) {
        return sites.ownSeason(sheet.seasonId(), workspace.actor());
    }
}
