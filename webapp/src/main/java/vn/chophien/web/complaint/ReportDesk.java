package vn.chophien.web.complaint;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RateLimit;
import vn.chophien.account.RemoteAddress;
import vn.chophien.account.TooManyTries;
import vn.chophien.complaint.ComplaintKind;
import vn.chophien.complaint.ComplaintService;
import vn.chophien.complaint.ReportProblem;
import vn.chophien.lot.LotHead;
import vn.chophien.media.PictureSender;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.RuleViolation;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.FormPhotos;
import vn.chophien.web.shared.Site;
import vn.chophien.web.shared.Tokens;
import vn.chophien.web.shared.Uploads;
import vn.chophien.web.template.StaticTemplates;

/** The form that reports a problem, with or without a lot. */
@RequestScoped
public class ReportDesk {

    private static final int REPORTS = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Site site;

    @Inject
    ComplaintService complaints;

    @Inject
    FormPhotos photos;

    @Inject
    RateLimit rateLimit;

    @Inject
    HttpServletRequest request;

    /** @param known what is filled in already */
    JteModel blank(@Nullable LotHead lot, Map<String, String> known) {
        Form form = Form.filled(known);
        form.values().putSingle("khoa", Tokens.fresh().replaceAll("[^A-Za-z0-9]", "-"));
        return page(lot, form);
    }

    Response take(@Nullable LotHead lot, Form form) {
        try {
            countTry();
            photos.take(form, Uploads.of(request), PictureSender.form(form.text("khoa")));
            String secret = complaints.report(read(lot, form), RemoteAddress.of(request));
            return Flash.redirect("/bao-van-de/" + secret, "da-bao");
        } catch (InvalidInput invalid) {
            return again(400, lot, form.with(invalid.sentences()));
        } catch (TooManyTries tries) {
            return Response.fromResponse(again(429, lot, form.withRefusal(tries.sentence())))
                    .header("Retry-After", tries.retryAfter().toSeconds())
                    .build();
        } catch (RuleViolation refused) {
            return again(409, lot, form.withRefusal(refused.sentence()));
        }
    }

    /** Before anything is looked up: neither reports nor added words come faster than people write. */
    void countTry() {
        rateLimit.take("complaint:" + RemoteAddress.of(request), REPORTS, WINDOW);
    }

    private static ReportProblem read(@Nullable LotHead lot, Form form) {
        String serial = form.text("goi");
        return new ReportProblem(
                form.text("khoa"),
                lot == null ? null : lot.id(),
                serial.isEmpty() ? null : serial,
                lot == null ? form.text("code") : "",
                kind(form.text("kind")),
                form.text("words"),
                form.text("name"),
                form.text("phone"),
                form.text("email"),
                form.isTicked("consent"),
                form.isTicked("share"),
                form.text("order"),
                form.all(FormPhotos.FIELD));
    }

    private static @Nullable ComplaintKind kind(String chosen) {
        return Arrays.stream(ComplaintKind.values())
                .filter(kind -> Choices.name(kind).equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private Response again(int status, @Nullable LotHead lot, Form form) {
        return Response.status(status).entity(page(lot, form)).build();
    }

    private JteModel page(@Nullable LotHead lot, Form form) {
        return new StaticTemplates().complaintReport(site, lot, form);
    }
}
